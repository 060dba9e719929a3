import { caseTitle } from '#components/case/case-title.ts'
import { plainText } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { absolute, pathIn } from '#lib/domain/address/paths.ts'
import { caseQuery } from '#lib/domain/address/query.ts'
import type { HandoutTexts } from '#lib/domain/drawing/handout-picture.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { hotlineFor, localHotlines } from '#lib/domain/rules/hotline.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { inLanguage } from '#lib/domain/words/text.ts'
import { dayInWords } from '#lib/words/day.ts'
import { paperLines, stepLines } from './handout-lines.ts'

/** The handout of a case as text, for the picture of it. */
export function handoutTexts(view: View, answer: Transfer): HandoutTexts {
  const { words, language, site, origin } = view
  const { verdict, materials, steps } = answer
  const own = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language.id)
  const colon = words('list.colon')
  const days = [verdict, ...materials, ...steps].map(({ item }) => item.verified)
  return {
    tag: language.tag,
    title: caseTitle(view, answer),
    verdict: words(`verdict.${verdict.item.verdict}`) + colon + own(verdict.item.title),
    notes: [givenWords(view, answer), ...coverageWords(view, answer)].filter((note) => note !== ''),
    papers: { title: words('plan.materials'), items: paperLines(view, materials) },
    steps: { title: words('plan.steps'), items: stepLines(view, steps) },
    calls: { title: words('sheet.call'), lines: callLines(view, answer) },
    code: {
      address: absolute(origin, pathIn(language.id, '/plan') + caseQuery(answer, site)),
      lines: [words('picture.scan'), words('handout.whole')],
    },
    foot: [
      own(site.settings.name) + colon + plainText(view, site.settings.identity),
      `${words('checked.on')} ${dayInWords(oldest(days), language.tag)}`,
    ],
  }
}

/** What was answered, in a line. */
function givenWords({ site, language, words }: View, { answers }: Transfer): string {
  return site.circumstances
    .flatMap(({ id, asked, choices }) => (asked ? choices.filter((choice) => choice.id === answers[id]) : []))
    .map(({ short, name }) => inLanguage(short ?? name, language.id))
    .join(words('separator'))
}

function coverageWords({ language, words }: View, answer: Transfer): string[] {
  return (['joining', 'leaving'] as const).flatMap((side) => {
    const [region, state] = [answer[side], answer.coverage[side]]
    return region && state
      ? [inLanguage(region.short, language.id) + words('list.colon') + words(`handout.${state}`)]
      : []
  })
}

/** Whom to ring, a line for each number. */
function callLines({ site, language, words }: View, { insurance, joining, leaving }: Transfer): string[] {
  const regions = [...new Set([joining, leaving].filter((region) => region !== undefined))]
  return localHotlines(site, insurance.id).flatMap((channel) => {
    const name = inLanguage(channel.name, language.id)
    if (regions.length === 0) return [name]
    return regions.map((region) => {
      const { number, certain } = hotlineFor(channel, region)
      const unsure = certain ? '' : words('hotline.no-area-code')
      return `${inLanguage(region.short, language.id)} ${number}${unsure}`
    })
  })
}
