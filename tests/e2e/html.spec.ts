import { expect, test } from '@playwright/test'
import { faultsInHtml } from './judge.ts'
import { CASE, LANGUAGES, ORIGIN, sitemap, UNLISTED } from './site.ts'

/** Pages that are made for other sites and for paper, and are in no list of these tests. */
const ELSEWHERE = ['/embed/checklist', `/embed/checklist?${CASE}`, '/embed/checklist?insurance=luck']
const PARTS = 4

/** Fetches pages one after the other, without a browser, and gathers what the validator says against them. */
async function judge(addresses: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const address of addresses) {
    const reply = await fetch(address)
    if (reply.url !== address) wrong.push(`${address}: leads to ${reply.url}`)
    wrong.push(...faultsInHtml(await reply.text()).map((fault) => `${address}: ${fault}`))
  }
  return wrong
}

for (let part = 0; part < PARTS; part++) {
  test(`a validator finds nothing in the HTML of the sitemap (${part + 1} of ${PARTS})`, async () => {
    test.setTimeout(300_000)
    const addresses = (await sitemap()).filter((_, index) => index % PARTS === part)
    expect(addresses.length).toBeGreaterThan(100)
    expect(await judge(addresses)).toEqual([])
  })
}

test('nor in that of cases, of what was misread, of what is not there, and of what other sites show', async () => {
  test.setTimeout(120_000)
  const paths = [...UNLISTED, ...ELSEWHERE]
  expect(await judge(LANGUAGES.flatMap((language) => paths.map((path) => `${ORIGIN}/${language}${path}`)))).toEqual([])
})

const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>A page</title></head><body><main>${body}</main></body></html>`

test('the validator lets a sound page pass', () => {
  expect(faultsInHtml(page('<h1>Title</h1><p>Text with <a href="/">a link</a>.</p>'))).toEqual([])
})

for (const [name, rule, broken] of [
  ['a block in a paragraph', 'close-order', page('<h1>Title</h1><p><div>Text</div></p>')],
  ['a block in a phrase', 'element-permitted-content', page('<h1>Title</h1><span><p>Text</p></span>')],
  ['a link in a link', 'element-permitted-content', page('<h1>Title</h1><a href="/"><a href="/x">Text</a></a>')],
  ['an id twice', 'no-dup-id', page('<h1 id="a">Title</h1><p id="a">Text</p>')],
  ['a label of nothing', 'no-missing-references', page('<h1>Title</h1><label for="nothing">Text</label>')],
  ['a field without a label', 'input-missing-label', page('<h1>Title</h1><input type="text" name="q">')],
  ['a button of no type', 'no-implicit-button-type', page('<h1>Title</h1><button>Go</button>')],
  [
    'a link hidden from those who cannot see',
    'hidden-focusable',
    page('<h1>T</h1><p aria-hidden="true"><a href="/">x</a></p>'),
  ],
  ['a style in an attribute', 'no-inline-style', page('<h1>Title</h1><p style="color: red">Text</p>')],
  ['a heading left out', 'heading-level', page('<h1>Title</h1><h3>Text</h3>')],
  [
    'a script of another site',
    'require-sri',
    page('<h1>Title</h1>', '<script src="https://other.example/a.js"></script>'),
  ],
  ['an attribute of old', 'no-deprecated-attr', page('<h1>Title</h1><p align="center">Text</p>')],
] as const)
  test(`the validator finds ${name}`, () => {
    expect(faultsInHtml(broken).map((fault) => fault.split(':')[0])).toContain(rule)
  })
