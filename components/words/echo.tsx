const HOLE = '\u0000'

/**
 * A sentence of ours around a reader's own words. They are isolated, so that letters written from right to left cannot turn our
 * sentence round.
 */
export function Echo({ say, text }: { say: (text: string) => string; text: string }) {
  const [before, after] = say(HOLE).split(HOLE)
  return (
    <>
      {before}
      <bdi>{text}</bdi>
      {after}
    </>
  )
}
