/** What a break after punctuation is worth, as the square of characters by which lines may then differ. */
const PAUSE = 30

/**
 * Breaks a Chinese heading into the fewest lines of at most `most` characters: between words, rather after punctuation, and as
 * even as that allows. A text that fits stays whole.
 */
export function balancedLines(text: string, most: number): string[] {
  const words = wordsIn(text)
  const count = Math.ceil([...text].length / most)
  for (let lines = count; lines < words.length; lines++) {
    const best = bestOf(words, lines, most, [...text].length / lines)
    if (best) return best.lines
  }
  return words
}

type Found = { lines: string[]; cost: number }

/** The cheapest way to set words in a number of lines, or nothing when they do not fit. */
function bestOf(words: readonly string[], lines: number, most: number, even: number): Found | undefined {
  const found: Found[] = []
  for (let end = 1; end <= words.length - lines + 1; end++) {
    const line = words.slice(0, end).join('')
    if ([...line].length > most) break
    const rest = lines === 1 ? undefined : bestOf(words.slice(end), lines - 1, most, even)
    if (lines === 1 ? end !== words.length : !rest) continue
    const pause = rest && /[，：。？、]$/.test(line) ? PAUSE : 0
    found.push({
      lines: [line, ...(rest?.lines ?? [])],
      cost: ([...line].length - even) ** 2 - pause + (rest?.cost ?? 0),
    })
  }
  return found.sort((a, b) => a.cost - b.cost)[0]
}

/** Words with the punctuation that follows them: no line begins with a comma. */
function wordsIn(text: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment)
    else words.push(words.pop() + segment)
  }
  return words
}
