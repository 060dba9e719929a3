import { Cites } from '#components/words/basis-list.tsx'
import { Label, Sentence } from '#components/words/inline.tsx'
import { Said } from '#components/words/said.tsx'
import { Titled } from '#components/words/titled.tsx'
import type { View } from '#components/words/view.ts'
import { dial } from '#lib/domain/address/paths.ts'
import { factOf, unique } from '#lib/domain/rules/citation.ts'
import type { Call, PhoneCard } from '#lib/domain/rules/phone-card.ts'
import { RegionHotline } from './channel-list.tsx'

type Props = { view: View; card: PhoneCard }

/** The card for the telephone and the window: one sheet of paper, whatever the case. */
export function PhoneCardSheet({ view, card }: Props) {
  const { words } = view
  return (
    <div className="phone-card">
      <Titled id="numbers" title={words('card.numbers')}>
        <Numbers view={view} card={card} />
      </Titled>
      <Questions view={view} card={card} />
      <Titled id="blanks" title={words('card.notes')}>
        <ul className="blanks">
          {NOTES.map((note) => (
            <li key={note}>{words(`card.note.${note}`)}</li>
          ))}
        </ul>
      </Titled>
      <Titled id="never" title={words('card.never')}>
        <ul>
          {card.never.map(({ id, text, basis }) => (
            <li key={id}>
              <Sentence view={view} of={text} /> <Cites view={view} basis={basis} />
            </li>
          ))}
        </ul>
      </Titled>
      <Titled id="rights" title={words('card.rights')}>
        <Rights view={view} card={card} />
      </Titled>
    </div>
  )
}

/** What is worth noting during a call. */
export const NOTES = ['date', 'clerk', 'number', 'answer'] as const

/** The sentences to read out: the opening, the questions for each side, and what to say once she has applied. */
export function Questions({ view, card, level = 2 }: Props & { level?: 2 | 3 }) {
  const { words } = view
  return (
    <>
      <Titled level={level} id="opening" title={words('card.opening')}>
        <p>
          <Said view={view} text={card.opening} />
        </p>
      </Titled>
      {card.sides.map(({ side, questions }) => (
        <Titled key={side} level={level} id={`ask-${side}`} title={words(`card.ask.${side}`)}>
          <ol>
            {questions.map(({ id, text }) => (
              <li key={id} data-ask={id}>
                <Said view={view} text={text} />
              </li>
            ))}
          </ol>
        </Titled>
      ))}
      {card.stages.length > 0 ? (
        <Titled level={level} id="stages" title={words('card.stages')}>
          <ul>
            {card.stages.map(({ id, name, side, text }) => (
              <li key={id} data-ask={id}>
                <Label as="strong" view={view} of={name} />
                {words(`card.to.${side}`)}
                <Said view={view} text={text} />
              </li>
            ))}
          </ul>
        </Titled>
      ) : null}
    </>
  )
}

function Numbers({ view, card }: Props) {
  const { words } = view
  return (
    <ul className="phones">
      {card.sides.map(({ side, calls }) => (
        <li key={side}>
          <strong>{words(`card.call.${side}`)}</strong>
          {calls.map((call) => (
            <CallNumber key={call.channel.id} view={view} call={call} />
          ))}{' '}
          <span className="meaning">{words(`card.about.${side}`)}</span>
        </li>
      ))}
      {card.sides.some(({ calls }) => calls.some(({ region }) => !region)) ? (
        <li className="meta">{words('stuck.area-code')}</li>
      ) : null}
      {card.elsewhere.map(({ id, phone }) =>
        phone ? (
          <li key={id}>
            <strong>{words('card.elsewhere')}</strong>
            <a className="phone" href={dial(phone)}>
              {phone}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  )
}

function CallNumber({ view, call: { channel, region, number } }: { view: View; call: Call }) {
  if (region) return <RegionHotline view={view} channel={channel} region={region} />
  return (
    <>
      <a href={dial(number)}>
        <Label view={view} of={channel.name} />
      </a>{' '}
    </>
  )
}

/** The limits that bind an agency in this case, in one line. */
export function limitWords({ words, site, say }: View, { limits }: PhoneCard): string {
  return limits
    .map(({ item }) => {
      const limit = say(factOf(site, item.limit ?? '').text)
      return say(item.title) + words('list.colon') + words('step.limit', { limit })
    })
    .join(words('list.semicolon'))
}

function Rights({ view, card }: Props) {
  return (
    <ul>
      {card.limits.length > 0 ? (
        <li>
          {limitWords(view, card)} <Cites view={view} basis={unique(card.limits.flatMap(({ item }) => item.basis))} />
        </li>
      ) : null}
      {card.rights.map(({ id, text, basis }) => (
        <li key={id}>
          <Sentence view={view} of={text} /> <Cites view={view} basis={basis} />
        </li>
      ))}
    </ul>
  )
}
