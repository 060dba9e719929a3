import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

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
export function faultsInHtml(html: string): string[] {
  const { results } = validator.validateStringSync(html)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`)
}
