import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import type { Entry } from '#lib/content/entries.ts'
import type { DataOf } from '#lib/content/kinds.ts'
import { reworded, sentencesOf } from '#lib/domain/rules/seen.ts'
import type { Day } from '#lib/words/day.ts'
import type { Tried } from './link-tour.ts'

/** What is to be written of one official page; `data.changed` where its words are not what they were. */
export type Sight = { path: string; data: DataOf['seen']; sentences: readonly string[] }

/**
 * Compares what official pages say with what they said before. Only a page that answered as it should counts: one that misbehaves or
 * is moved elsewhere is a matter of its state. A change that nobody has looked at yet stays, with the words it had at first.
 */
export function sightsOf(tried: readonly Tried[], before: readonly Entry<'seen'>[], day: Day): Sight[] {
  const known = new Map(before.map((entry) => [entry.data.url, entry]))
  return tried.flatMap(({ url, state, text }) => {
    const sentences = state === 'ok' && text ? sentencesOf(text) : []
    if (sentences.length === 0) return []
    const old = known.get(url)
    const open = old?.data.changed
    const was = open ? [...open.was, ...linesOf(old).filter((line) => !open.is.includes(line))] : old && linesOf(old)
    const change = was && reworded(was, sentences)
    return [
      {
        path: old?.document.path ?? `content/seen/${nameOf(url)}.md`,
        data: {
          url,
          read: day,
          ...(change ? { changed: { on: open?.on ?? day, was: [...change.was], is: [...change.is] } } : {}),
        },
        sentences,
      },
    ]
  })
}

/** The host and a few letters that follow from the address: the same each time. */
const nameOf = (url: string) =>
  `${new URL(url).hostname.replaceAll('.', '-')}-${createHash('sha256').update(url).digest('hex').slice(0, 10)}`

const linesOf = (entry: Entry<'seen'>) => entry.document.body.split('\n').filter((line) => line !== '')

export const seenFile = ({ data, sentences }: Sight) =>
  `---\n${stringify(data, { lineWidth: 0 })}---\n${sentences.join('\n')}\n`
