import { HEALTH, LIVE } from '#lib/delivery/route/route.ts'
import type { Answer } from '#lib/delivery/store/answer.ts'
import { plainBody } from '#lib/delivery/store/encode.ts'
import type { Day } from '#lib/words/day.ts'
import { NEVER } from './caching.ts'

/** Where the process stands: it answers readers only while it is ready. */
export type Stage = 'starting' | 'ready' | 'stopping'

export type Health = {
  stage: Stage
  /** Whether pages that are not stored can be made. */
  renders: boolean
  /** Whether the build on disk is the one that runs; a replaced renderer would begin with another. */
  builtAsStarted: boolean
  lostLogLines: number
  /** The name of the build that runs. */
  build: string
  /** What an operator must mend, though readers get answers. */
  warning?: string | undefined
}

/** The reply to a health check: 200 only when the content is loaded, pages can be made and no stop was asked for. */
export function healthAnswer({ stage, renders, builtAsStarted, ...facts }: Health, day: Day): Answer {
  const status =
    stage === 'ready' ? (!builtAsStarted ? 'build-changed' : renders ? 'ok' : 'renderer-restarting') : stage
  return jsonAnswer(HEALTH, status === 'ok' ? 200 : 503, { status, day, ...facts })
}

/** The reply to whoever decides on a restart: the thread that answers readers answers. All else mends itself, or needs a release. */
export function liveAnswer(): Answer {
  return jsonAnswer(LIVE, 200, { status: 'live' })
}

function jsonAnswer(path: string, status: number, body: object): Answer {
  return {
    status,
    body: plainBody('application/json; charset=utf-8', `${JSON.stringify(body)}\n`),
    caching: NEVER,
    path,
  }
}
