import type { Day } from '#lib/domain/day.ts'
import type { Answer } from './answer.ts'
import { NEVER } from './caching.ts'
import { plainBody } from './encode.ts'
import { HEALTH } from './route.ts'

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
