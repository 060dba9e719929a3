import type { Step } from '#lib/content/site.ts'

/** The three who act in a transfer; an employer acts for the reader. */
export const LANES = ['you', 'joining', 'leaving'] as const
export type Lane = (typeof LANES)[number]

/** A step in its lane; `from` is the lane that handed it over, when that was another one. */
export type HandOver = { step: Step; lane: Lane; from: Lane | undefined }

const laneOf = ({ actor }: Step): Lane => (actor === 'joining' || actor === 'leaving' ? actor : 'you')

/** Whether one of the two agencies takes a step. */
export const isAgency = (step: Step) => laneOf(step) !== 'you'

/**
 * The way of an application: the reader's last step before the first agency's, the agencies' steps, and what comes back.
 * Empty unless both agencies have a part in it and the reader begins it.
 */
export function handOversOf(steps: readonly Step[]): HandOver[] {
  const [first, last] = [steps.findIndex(isAgency), steps.findLastIndex(isAgency)]
  const way = steps.slice(first - 1, last + 2)
  const lanes = way.map(laneOf)
  if (first < 1 || !lanes.includes('leaving') || !lanes.includes('joining')) return []
  return way.map((step, index) => {
    const [lane, before] = [laneOf(step), lanes[index - 1]]
    return { step, lane, from: before === lane ? undefined : before }
  })
}
