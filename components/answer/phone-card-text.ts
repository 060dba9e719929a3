import { windowLanguage } from '#components/words/said.tsx'
import type { View } from '#components/words/view.ts'
import type { PhoneCard } from '#lib/domain/rules/phone-card.ts'
import { inLanguage, plainWords } from '#lib/domain/words/text.ts'
import { limitWords, NOTES } from './phone-card.tsx'

/** The whole card as plain text, line by line, to be copied without a script. */
export function cardText(view: View, card: PhoneCard, title: string): string {
  const { words, language, site, say } = view
  const chinese = windowLanguage(site, language)
  const said = (text: PhoneCard['opening']) =>
    chinese ? `${inLanguage(text, chinese.id)}\n   ${say(text)}` : say(text)
  const part = (name: string, lines: readonly string[]) => (lines.length > 0 ? ['', `【${name}】`, ...lines] : [])
  const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${line}`)
  const colon = words('list.colon')
  return [
    title,
    ...part(words('card.numbers'), [
      ...card.sides.map(({ side, calls }) => words(`card.call.${side}`) + callWords(view, calls)),
      ...card.elsewhere.map(({ phone }) => words('card.elsewhere') + (phone ?? '')),
    ]),
    ...part(words('card.opening'), [said(card.opening)]),
    ...card.sides.flatMap(({ side, questions }) =>
      part(words(`card.ask.${side}`), numbered(questions.map(({ text }) => said(text)))),
    ),
    ...part(
      words('card.stages'),
      card.stages.map(({ name, side, text }) => say(name) + words(`card.to.${side}`) + said(text)),
    ),
    ...part(
      words('card.notes'),
      NOTES.map((note) => words(`card.note.${note}`) + colon),
    ),
    ...part(
      words('card.never'),
      card.never.map(({ text }) => plainWords(say(text))),
    ),
    ...part(words('card.rights'), [
      ...(card.limits.length > 0 ? [limitWords(view, card)] : []),
      ...card.rights.map(({ text }) => plainWords(say(text))),
    ]),
  ].join('\n')
}

function callWords({ words, say }: View, calls: PhoneCard['sides'][number]['calls']): string {
  return calls
    .map(({ channel, region, number, certain }) =>
      region ? `${say(region.short)} ${number}${certain ? '' : words('hotline.no-area-code')}` : say(channel.name),
    )
    .join(words('list.comma'))
}
