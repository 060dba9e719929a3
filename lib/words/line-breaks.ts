const HAN_RUN = /\p{Script=Han}[\p{Script=Han}，。、：；！？）》”]*/gu
const HAN = /\p{Script=Han}/gu
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Chinese text cut where a line may end: between words, and no piece is one character alone, because such a one would stand alone
 * on a line. Joined, the pieces are the text.
 */
export function phrasesOf(text: string): string[] {
  const pieces: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = pieces.length - 1
    const before = pieces[last]
    if (before !== undefined && (isShort(segment) || isShort(before))) pieces[last] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

/** A character alone, whatever marks stand at it. */
const isShort = (piece: string) => (piece.match(HAN) ?? []).length < 2

/** HTML whose headings may break between phrases, by a `<wbr>`: tags and their attributes stay as they are. */
export function withBreaks(html: string): string {
  return html.replace(/<(h[1-4])\b[^>]*>.*?<\/\1>/gs, (heading) =>
    heading.replace(
      />([^<]+)/g,
      (_, text: string) => `>${text.replace(HAN_RUN, (run) => phrasesOf(run).join('<wbr/>'))}`,
    ),
  )
}
