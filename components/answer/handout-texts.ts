import { caseTitle } from '#components/case/case-title.ts'
import { plainText } from '#components/words/inline.tsx'
import type { View } from '#components/words/view.ts'
import { absolute } from '#lib/domain/address/paths.ts'
import type { HandoutTexts } from '#lib/domain/drawing/handout-picture.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { hotlineFor, localHotlines } from '#lib/domain/rules/hotline.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import { dayInWords } from '#lib/words/day.ts'
import { paperLines, stepLines } from './handout-lines.ts'

/** The handout of a case as text, for the picture of it. */
export function handoutTexts(view: View, answer: Transfer): HandoutTexts {
  const { words, language, site, origin, say } = view
  const { verdict, materials, steps } = answer
  const colon = words('list.colon')
  const days = [verdict, ...materials, ...steps].map(({ item }) => item.verified)
  return {
    tag: language.tag,
    title: caseTitle(view, answer),
    verdict: words(`verdict.${verdict.item.verdict}`) + colon + say(verdict.item.title),
    notes: [givenWords(view, answer), ...coverageWords(view, answer)].filter((note) => note !== ''),
    papers: { title: words('plan.materials'), items: paperLines(view, materials) },
    steps: { title: words('plan.steps'), items: stepLines(view, steps) },
    calls: { title: words('sheet.call'), lines: callLines(view, answer) },
    code: {
      address: absolute(origin, view.at('/plan', answer)),
      lines: [words('picture.scan'), words('handout.whole')],
    },
    foot: [
      say(site.settings.name) + colon + plainText(view, site.settings.identity),
      `${words('checked.on')} ${dayInWords(oldest(days), language.tag)}`,
    ],
  }
}

/** What was answered, in a line. */
function givenWords({ site, words, say }: View, { answers }: Transfer): string {
  return site.circumstances
    .flatMap(({ id, asked, choices }) => (asked ? choices.filter((choice) => choice.id === answers[id]) : []))
    .map(({ short, name }) => say(short ?? name))
    .join(words('separator'))
}

function coverageWords({ words, say }: View, answer: Transfer): string[] {
  return (['joining', 'leaving'] as const).flatMap((side) => {
    const [region, state] = [answer[side], answer.coverage[side]]
    return region && state ? [say(region.short) + words('list.colon') + words(`handout.${state}`)] : []
  })
}

/** Whom to ring, a line for each number. */
function callLines({ site, words, say }: View, { insurance, joining, leaving }: Transfer): string[] {
  const regions = [...new Set([joining, leaving].filter((region) => region !== undefined))]
  return localHotlines(site, insurance.id).flatMap((channel) => {
    const name = say(channel.name)
    if (regions.length === 0) return [name]
    return regions.map((region) => {
      const { number, certain } = hotlineFor(channel, region)
      const unsure = certain ? '' : words('hotline.no-area-code')
      return `${say(region.short)} ${number}${unsure}`
    })
  })
}
