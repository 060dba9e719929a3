/** Whether a first path segment belongs to the API: what goes wrong there is told as data, not as a page. */
export function isApiSegment(segment: string): boolean {
  return /^(?:api|openapi\.json)$/i.test(segment)
}

/** The same for a request target that was not taken apart, in any form in which it can be sent. */
export function isApiTarget(sent: string): boolean {
  return isApiSegment(/^(?:https?:\/\/[^/?#\\]*)?\/([^/?#]*)/i.exec(sent)?.[1] ?? '')
}
