import type { Telling } from './ground.ts'

/** The page that explains the API. */
export const DOCUMENTATION = '/api'

/** What stands at the head of every answer: the licence, its own canonical address, and where the API is explained. */
export function headOf<T>({ site, voice }: Telling<T>, self: string, documentation: string) {
  return { licence: voice.label(site.settings.licence), links: { self, documentation } }
}
