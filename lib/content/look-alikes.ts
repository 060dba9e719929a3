const BULLET = /^\s*(?:[-+*]\u3000|\u3000\s*[-+*]\s|[–—]\s|[•●○◦▪‣・◆◇■□★☆※]|[－＋＊]|-(?=\p{Script=Han}))/u
const NUMBER = /^\s*(?:[\d０-９]{1,2}(?:[．、]|[.)](?=\p{Script=Han}))|[０-９]{1,2}[.)])/u
const HEADING = /^\s*(?:＃|#{1,6}(?=[^\s#]))/u

/**
 * What somebody took for Markdown and Markdown takes for words, as a complaint that says what to write: marks of full width, bullets
 * of word processors, a list without a blank. `atStart`: the text begins its line.
 */
export function onlyLooksLikeMarkdown(text: string, atStart: boolean): string | undefined {
  if (/＊＊|__\S/.test(text)) return 'these marks are not understood as bold; write **words**'
  if (/[\]］]（|］\(/.test(text) && /[［[]/.test(text))
    return 'this is not understood as a link; write [words](address)'
  if (!atStart) return undefined
  if (BULLET.test(text)) return 'this is not understood as a list; begin the line with "- "'
  if (NUMBER.test(text)) return 'this is not understood as a numbered list; begin the line with "1. "'
  if (HEADING.test(text)) return 'this is not understood as a heading; write "## " before it'
  return undefined
}
