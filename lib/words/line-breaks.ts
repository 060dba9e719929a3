const MARKS = '，。、：；！？）》”'
const HAN_RUN = new RegExp(`\\p{Script=Han}[\\p{Script=Han}${MARKS}]*`, 'gu')
const HAN = /\p{Script=Han}/gu
const words = new Intl.Segmenter('zh', { granularity: 'word' })

const MARK = new RegExp(`^[${MARKS}]`)
const AFTER_MARK = new RegExp(`[${MARKS}]$`)

/** In Chinese characters. */
const ON_ONE_LINE = 7

/** Words of one character that belong to what follows: prepositions, numbers, "which", "not", "new". All others to what precedes. */
const LEADS = /^[在从向往到把被对按为给跟和与或哪这那每各几一二两三不没先再才都也还要可能新旧原本该最]$/

/**
 * Chinese text cut where a line may end: between phrases, and no piece is one character alone, because such a one would stand alone
 * on a line. Joined, the pieces are the text.
 */
export function phrasesOf(text: string): string[] {
  const pieces: string[] = []
  let led = false
  for (const { segment } of words.segment(text)) {
    const last = pieces.length - 1
    const before = pieces[last]
    const leads = LEADS.test(segment)
    const begins = leads || (AFTER_MARK.test(before ?? '') && !MARK.test(segment))
    if (before !== undefined && (led || isShort(before) || (isShort(segment) && !begins))) pieces[last] += segment
    else pieces.push(segment)
    led = leads
  }
  return joinedClauses(joinedLast(pieces))
}

/** A clause of a few characters stays on one line, even of large letters on a small telephone. */
function joinedClauses(pieces: readonly string[]): string[] {
  const clauses: string[][] = [[]]
  for (const piece of pieces) {
    clauses.at(-1)?.push(piece)
    if (AFTER_MARK.test(piece)) clauses.push([])
  }
  return clauses.flatMap((clause) => {
    const whole = clause.join('')
    return hanIn(whole) <= ON_ONE_LINE ? whole || [] : clause
  })
}

/** A last word that leads has nothing to lead to. */
function joinedLast(pieces: string[]): string[] {
  const [before, last] = pieces.slice(-2)
  if (before === undefined || last === undefined || !isShort(last)) return pieces
  return [...pieces.slice(0, -2), before + last]
}

/** A character alone, whatever marks stand at it. */
const isShort = (piece: string) => hanIn(piece) < 2

const hanIn = (text: string) => (text.match(HAN) ?? []).length

/** HTML whose headings may break between phrases, by a `<wbr>`: tags and their attributes stay as they are. */
export function withBreaks(html: string): string {
  return html.replace(/<(h[1-4])\b[^>]*>.*?<\/\1>/gs, (heading) =>
    heading.replace(
      />([^<]+)/g,
      (_, text: string) => `>${text.replace(HAN_RUN, (run) => phrasesOf(run).join('<wbr/>'))}`,
    ),
  )
}
