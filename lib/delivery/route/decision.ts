/** What to do with a request, decided from its address alone: no header can change it. */
export type Decision =
  /** `machine`: for programs. Next makes both, but for the health checks. */
  | { kind: 'page' | 'machine'; language: string; path: string; target: string; storable: boolean }
  | { kind: 'redirect'; status: 301 | 308; location: string }
  | { kind: 'not-found' | 'bad-request'; language: string }
  /** A page that was withdrawn; `path` is what its address was, without the language. */
  | { kind: 'gone'; language: string; path: string }
  | { kind: 'refusal'; status: 400 | 404 }
  | { kind: 'asset'; path: string }
  | { kind: 'text'; path: string; text: string }
