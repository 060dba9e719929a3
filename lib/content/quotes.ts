import { problemAt } from './consistency.ts'
import type { Entries } from './entries.ts'
import type { Problem } from './problem.ts'

/** The full text of a law or notice, under the name of its file: `社会保险法(2018修正).txt`, `人社部规-2019-1号_….txt`. */
export type LawText = { name: string; text: string }

/** Quotations that differ from the full text of their law, where that is at hand. A quotation leaves out with ……. */
export function checkQuotes(entries: Entries, laws: readonly LawText[]): Problem[] {
  const texts = laws.map(({ name, text }) => ({ name: name.replace(/^.*\//, ''), text: bare(text) }))
  return entries.source.flatMap((entry) => {
    const law = fullText(texts, entry.data.title.zh ?? '', entry.data.number)
    if (!law) return []
    return Object.entries(entry.data.articles).flatMap(([article, { quote }]) =>
      bare(quote)
        .split('……')
        .filter((piece) => piece !== '' && !law.text.includes(piece))
        .map((piece) => problemAt(entry, ['articles', article, 'quote'], `is not in ${law.name}: ${piece}`)),
    )
  })
}

/** Without heading lines and blanks, and with brackets of one width: what is compared are the words. */
function bare(text: string): string {
  return text.replace(/^#.*$/gm, '').replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）')
}

/** A law is found by its title or by the number of its notice. */
function fullText(texts: readonly LawText[], title: string, number: string | undefined): LawText | undefined {
  const name = title.replace(/^中华人民共和国/, '')
  const notice = number?.replace(/〔(\d{4})〕(\d+)号/, '$1-$2号')
  return texts.find(
    (file) =>
      file.name.startsWith(`${name}(`) ||
      (notice !== undefined && file.name.startsWith(`${notice}_`)) ||
      // One decision holds the measures too, under another title.
      (file.name.startsWith('渐进式延迟法定退休年龄') && /渐进式延迟法定退休年龄的(决定|办法)$/.test(title)),
  )
}
