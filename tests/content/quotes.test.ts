import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { realSite } from './real-site.ts'

/** Texts of laws stand beside the project where it is made, and not in every copy of it: without them there is nothing to compare. */
const FOLDER = '../shared/research/law'
const texts = (existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }) : [])
  .filter((name) => name.endsWith('.txt') && !/INDEX|摘录|部分/.test(name))
  .map((name) => ({ name, text: bare(readFileSync(`${FOLDER}/${name}`, 'utf8')) }))

/** Without heading lines and blanks, and with brackets of one width: what is compared are the words. */
function bare(text: string): string {
  return text.replace(/^#.*$/gm, '').replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）')
}

/** The full text of a source, found by its title or by the number of its notice. */
function fullText(title: string, number: string | undefined) {
  const name = title.replace(/^中华人民共和国/, '')
  const notice = number?.replace(/〔(\d{4})〕(\d+)号/, '$1-$2号')
  return texts.find((each) => {
    const file = each.name.replace(/^.*\//, '')
    if (file.startsWith(`${name}(`) || (notice !== undefined && file.startsWith(`${notice}_`))) return true
    return file.startsWith('渐进式延迟法定退休年龄') && /渐进式延迟法定退休年龄的(决定|办法)$/.test(title)
  })
}

const quotes = [...realSite().sources.values()].flatMap((source) => {
  const law = fullText(source.title.zh ?? '', source.number)
  return law
    ? Object.entries(source.articles).map(([article, { quote }]) => ({ id: source.id, article, quote, law }))
    : []
})

test(`the ${quotes.length} quotations whose law is at hand (${texts.length} full texts in ${FOLDER}) are word for word`, () => {
  const wrong = quotes.flatMap(({ id, article, quote, law }) =>
    bare(quote)
      .split('……')
      .filter((piece) => piece !== '' && !law.text.includes(piece))
      .map((piece) => `content/sources/${id}.md ${article}: not in ${law.name}: ${piece}`),
  )
  expect(wrong).toEqual([])
})

test('where the texts are, every national law that the site cites is compared', () => {
  const compared = new Set(quotes.map(({ id }) => id))
  expect(
    texts.length === 0 ||
      [
        'social-insurance-law',
        'social-insurance-agency-regulation',
        'sc-office-2009-66',
        'unemployment-insurance-regulation',
        'labour-contract-law',
      ].every((id) => compared.has(id)),
  ).toBe(true)
})
