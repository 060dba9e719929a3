import type { Announcement } from './announcements.ts'

/** In milliseconds; a service that takes longer is told as a failure. */
const PATIENCE = 30_000

/** Sends requests one after the other and says what became of each, never with a token in it. True when all were accepted. */
export async function sendAll(announcements: readonly Announcement[], say: (line: string) => void): Promise<boolean> {
  let all = true
  for (const announcement of announcements) {
    const { accepted, words } = await send(announcement)
    say(`${announcement.service}: ${announcement.count} addresses ${accepted ? 'accepted' : 'refused'} (${words})`)
    all &&= accepted
  }
  return all
}

/** IndexNow answers 200 or 202, Baidu 200 with a JSON text that counts what it took; everything else is a refusal. */
async function send({ url, type, body }: Announcement): Promise<{ accepted: boolean; words: string }> {
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      signal,
      redirect: 'error',
    })
    const text = (await reply.text()).slice(0, 300).trim()
    return { accepted: reply.status === 200 || reply.status === 202, words: `${reply.status} ${text}`.trim() }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
    return { accepted: false, words: `no answer ${cause}`.trim() }
  }
}
