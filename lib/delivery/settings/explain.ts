import { ContentError } from '#lib/content/problem.ts'

/** The server cannot start for a reason that its operator can mend; the message says how. */
export class StartError extends Error {
  override name = 'StartError'
}

/** One line about an error at the start, which says what to do; the stack only where nobody foresaw the error. */
export function explain(error: unknown): string {
  if (error instanceof StartError) return error.message
  if (error instanceof ContentError) return explainContent(error)
  const { code, message, stack, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program; choose another with PORT=…`
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `cannot listen: ${message}`
  return stack ?? String(error)
}

function explainContent({ problems }: ContentError): string {
  const [first] = problems
  const place = `${first?.path}:${first?.line}:${first?.column}  ${first?.message}`
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`
  return `content: ${count}; "npm run check" lists all. The first: ${place}`
}
