import { caseTitle, placesOf } from '#components/case/case-title.ts'
import { type View, viewFor } from '#components/words/view.ts'
import type { Language } from '#lib/content/site.ts'
import { codeOf, type Link, shortest } from '#lib/domain/address/link.ts'
import { fitting, LIMITS, lengthOf } from '#lib/domain/embed/ready-texts.ts'

/** Texts to paste beside a link, in every language of the site: each within its limit, the longest with the link in its own language. */
export function ReadyTexts({ view, link }: { view: View; link: Link }) {
  return view.site.languages.map((language) => {
    const own = viewFor({ ...view, language })
    return (
      <section key={language.id} aria-labelledby={`texts-${language.id}`}>
        <h3 id={`texts-${language.id}`} lang={language.tag}>
          {language.name}
        </h3>
        <ul className="notes">
          {LIMITS.map((limit) => (
            <ReadyText key={limit} view={view} language={language} limit={limit} text={textOf(own, link, limit)} />
          ))}
        </ul>
      </section>
    )
  })
}

type ReadyTextProps = { view: View; language: Language; limit: number; text: string | undefined }

function ReadyText({ view, language, limit, text }: ReadyTextProps) {
  if (!text) return null
  return (
    <li data-limit={limit}>
      <p lang={language.tag}>{text}</p>
      <p className="meta">{view.words('kit.count', { count: lengthOf(text), limit })}</p>
    </li>
  )
}

/** The fullest text that fits: with the case, else without it. Only the longest has room for the link. */
function textOf(view: View, of: Link, limit: (typeof LIMITS)[number]): string | undefined {
  const { words, language, origin, site } = view
  const link = { ...of, language: language.id }
  const code = codeOf(link, site)
  if (limit === 40) return fitting([words('kit.text.40')], limit)
  const known = caseOf(view, link)
  if (limit === 80 || !code)
    return fitting([...(known ? [words('kit.text.80.case', { case: known })] : []), words('kit.text.80')], limit)
  const address = shortest(link, code, origin)
  return fitting(
    [
      ...(known ? [words('kit.text.160.case', { case: known, link: address })] : []),
      words('kit.text.160', { link: address }),
      words('kit.text.80'),
    ],
    limit,
  )
}

/** The case in words as far as the link names one: places, or the insurance alone. */
function caseOf(view: View, link: Link): string | undefined {
  if (placesOf(view, link)) return caseTitle(view, link)
  return link.insurance && view.say(link.insurance.short)
}
