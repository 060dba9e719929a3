import { caseTitle, placesOf } from '#components/case/case-title.ts'
import { type View, viewFor } from '#components/words/view.ts'
import { codeOf, type Link, shortest } from '#lib/domain/address/link.ts'
import { lengthOf } from '#lib/words/typed.ts'

/** Texts to paste beside a link, in every language of the site: each within its limit, the longest with the link in its own language. */
export function ReadyTexts({ view, link }: { view: View; link: Link }) {
  return view.site.languages.map((language) => (
    <section key={language.id} aria-labelledby={`texts-${language.id}`}>
      <h3 id={`texts-${language.id}`} lang={language.tag}>
        {language.name}
      </h3>
      <ul className="notes">
        {textsOf(viewFor({ ...view, language }), { ...link, language: language.id }).map(({ limit, text }) => (
          <li key={limit} data-limit={limit}>
            <p lang={language.tag}>{text}</p>
            <p className="meta">{view.words('kit.count', { count: lengthOf(text), limit })}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}

/**
 * For a button, a line of a job page and a text message the fullest text that fits: with the case, else without it. Only the longest
 * has room for the link.
 */
function textsOf(view: View, link: Link): { limit: number; text: string }[] {
  const { words, origin, site } = view
  const known = caseOf(view, link)
  const code = codeOf(link, site)
  const line = [known && words('kit.text.80.case', { case: known }), words('kit.text.80')]
  const message = (address: string) => [
    known && words('kit.text.160.case', { case: known, link: address }),
    words('kit.text.160', { link: address }),
    words('kit.text.80'),
  ]
  return [
    { limit: 40, texts: [words('kit.text.40')] },
    { limit: 80, texts: line },
    { limit: 160, texts: code ? message(shortest(link, code, origin)) : line },
  ].flatMap(({ limit, texts }) => {
    const text = texts.find((each) => each && lengthOf(each) <= limit)
    return text ? [{ limit, text }] : []
  })
}

/** The case in words as far as the link names one: places, or the insurance alone. */
function caseOf(view: View, link: Link): string | undefined {
  if (placesOf(view, link)) return caseTitle(view, link)
  return link.insurance && view.say(link.insurance.short)
}
