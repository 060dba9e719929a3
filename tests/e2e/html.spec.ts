import { expect, test } from '@playwright/test'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { coveringPages } from './cover.ts'
import { LANGUAGES } from './site.ts'

/** The standard and the recommendations of the validator, without what only concerns the way HTML is written down. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How React writes HTML, which parsers read all the same: charSet=, <meta/>, selected="".
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // Files of this site need no hash; those of others are refused by the policy.
    'require-sri': ['error', { target: 'crossorigin' }],
    // What the standard allows as an id: one may begin with a digit, as those of the history do.
    'valid-id': ['error', { relaxed: true }],
    // Seventy characters are a habit of search engines; the titles say the page first and the site last.
    'long-title': 'off',
    // The style sheet keeps telephone numbers on one line (`.phone`).
    'tel-non-breaking': 'off',
    // `place` and `years` stand once for each stay, by contract.
    'form-dup-name': 'off',
  },
}

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG))

/** What the validator says against a finished page, as `rule: message at selector`. */
function faultsInHtml(html: string): string[] {
  const { results } = validator.validateStringSync(html)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`)
}

for (const language of LANGUAGES)
  test(`a validator finds nothing in the HTML of pages that show every element (${language})`, async () => {
    test.setTimeout(900_000)
    const wrong: string[] = []
    for (const address of await coveringPages(language, 'short'))
      wrong.push(...faultsInHtml(await (await fetch(address)).text()).map((fault) => `${address}: ${fault}`))
    expect(wrong).toEqual([])
  })

const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>A page</title></head><body><main>${body}</main></body></html>`

test('the validator lets a sound page pass', () => {
  expect(faultsInHtml(page('<h1>Title</h1><p>Text with <a href="/">a link</a>.</p>'))).toEqual([])
})

test('the validator finds what is broken, each by its rule', () => {
  for (const [rule, body, head] of [
    ['close-order', '<p><div>Text</div></p>'],
    ['element-permitted-content', '<span><p>Text</p></span>'],
    ['element-permitted-content', '<a href="/"><a href="/x">Text</a></a>'],
    ['no-dup-id', '<p id="a">Text</p><p id="a">Text</p>'],
    ['no-missing-references', '<label for="nothing">Text</label>'],
    ['input-missing-label', '<input type="text" name="q">'],
    ['no-implicit-button-type', '<button>Go</button>'],
    ['hidden-focusable', '<p aria-hidden="true"><a href="/">x</a></p>'],
    ['no-inline-style', '<p style="color: red">Text</p>'],
    ['heading-level', '<h3>Text</h3>'],
    ['require-sri', '', '<script src="https://other.example/a.js"></script>'],
    ['no-deprecated-attr', '<p align="center">Text</p>'],
  ] as const)
    expect(faultsInHtml(page(`<h1>Title</h1>${body}`, head)).map((fault) => fault.split(':')[0])).toContain(rule)
})
