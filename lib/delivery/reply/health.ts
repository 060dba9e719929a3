import { HEALTH } from '#lib/delivery/route/route.ts'
import type { Answer } from '#lib/delivery/store/answer.ts'
import { plainBody } from '#lib/delivery/store/encode.ts'
import type { Day } from '#lib/words/day.ts'
import { NEVER } from './caching.ts'

/** Where the process stands: it answers readers only while it is ready. */
export type Stage = 'starting' | 'ready' | 'stopping'

/** The reply to a health check: 200 only when the content is loaded, Next is prepared and no stop was asked for. */
export function healthAnswer(stage: Stage, day: Day): Answer {
  const body = stage === 'ready' ? { status: 'ok', day } : { status: stage }
  return {
    status: stage === 'ready' ? 200 : 503,
    body: plainBody('application/json; charset=utf-8', `${JSON.stringify(body)}\n`),
    caching: NEVER,
    path: HEALTH,
  }
}
