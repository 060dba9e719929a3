import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deskServer } from '#lib/commands/desk/desk-server.ts'
import { DeskFolder, markOf } from '#lib/commands/desk/folder.ts'
import { checkContent } from '#lib/content/load.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { files } from '../../fixtures/country.ts'
import { listening } from '../../fixtures/listening.ts'

const FACT = 'content/facts/review-limit.md'
const FIELD = JSON.stringify(['verified'])
/** 2027-02-01, 07:00 in Shanghai: the day before in UTC. */
const NOW = Date.UTC(2027, 0, 31, 23)
let root = ''
let server: ReturnType<typeof deskServer>
let origin = ''

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'desk-'))
  for (const { path, text } of files) put(path, text)
  server = deskServer(new DeskFolder(root, () => NOW))
  origin = `http://127.0.0.1:${await listening(server)}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(origin + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin, ...headers },
    redirect: 'manual',
  })
const get = async (path: string) => (await fetch(origin + path)).text()
const changedFiles = () => files.filter(({ path, text }) => read(path) !== text).map(({ path }) => path)

test('what is due is shown with its words in both languages, its source, the quoted article and its pages', async () => {
  const page = await get('/?lang=en&kind=fact')
  expect(page).toContain('What is due')
  const [fact] = checkContent(files).entries.fact
  expect(page).toContain(fact?.data.text.zh)
  expect(page).toContain(fact?.data.text.en)
  const cited = fact?.data.basis[0]
  const source = checkContent(files).entries.source.find(({ place }) => place.id === cited?.source)
  expect(page).toContain(source?.data.title.en)
  if (source?.data.url) expect(page).toContain(`href="${source.data.url}"`)
  if (cited?.article) expect(page).toContain(source?.data.articles[cited.article]?.quote)
  expect(page).toMatch(/appears on: \//)
  expect(await get('/')).toContain('内容核对台')
})

test('to who reads Chinese nothing is called by its id: kinds, regions and what stands in their files', async () => {
  const [page = ''] = (await get('/?lang=zh&kind=region')).split('<h2>要比对的两种语言')
  const options = [...page.matchAll(/<option value="([^"]+)"[^>]*>([^<]*)</g)].map(([, id, words = '']) => [id, words])
  const ids = options.filter(([id, words]) => id === words || !/\p{Script=Han}/u.test(words ?? ''))
  expect([options.length > 8, ids]).toEqual([true, []])
  const headings = [...page.matchAll(/<h3>([^<]*)</g)].map(([, words]) => words)
  expect(headings.some((words) => words?.includes(' › '))).toBe(true)
  for (const words of headings) expect(words).toMatch(/^\p{Script=Han}/u)
})

test('“still right” sets the day in Shanghai and the role, and nothing else in any file', async () => {
  const answer = await post('/verify', { path: FACT, field: FIELD, role: 'counter' })
  expect(answer.status).toBe(303)
  const before = files.find(({ path }) => path === FACT)?.text ?? ''
  expect(read(FACT)).toBe(before.replace(/^verified: .*$/m, 'verified: 2027-02-01\nverified_by: counter'))
  expect(changedFiles()).toEqual([FACT])
  expect(formatProblems(new DeskFolder(root, () => NOW).read().problems)).toBe('')
})

test('a save is taken as it is, and a file that was changed elsewhere is not overwritten', async () => {
  const text = read(FACT)
  const changed = text.replace('verified:', '# a note\nverified:')
  const form = { path: FACT, field: FIELD, mark: markOf(text), text: changed.replaceAll('\n', '\r\n') }
  expect((await post('/save', form, { accept: 'application/json' })).status).toBe(200)
  expect(read(FACT)).toBe(changed)
  const late = await post('/save', form)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('文件在别处改过了')
})

test('the preview follows what is on disk, with the complaints in the language of the page', async () => {
  put(FACT, read(FACT).replace(/^verified: .*$/m, 'verified: soon'))
  const shown = JSON.parse(await get(`/preview?path=${FACT}`))
  expect(shown.problems).toContain('不是日期')
  const mark = encodeURIComponent(shown.mark)
  expect((await fetch(`${origin}/preview?path=${FACT}&mark=${mark}`)).status).toBe(204)
  put(FACT, files.find(({ path }) => path === FACT)?.text ?? '')
  const good = JSON.parse(await get(`/preview?path=${FACT}&mark=${mark}&lang=en`))
  expect(good.problems).toContain('nothing is wrong')
  expect(good.html).toContain('class="two"')
  const whole = JSON.parse(await get(`/check?path=${FACT}&lang=en`))
  expect(whole).toEqual({ mark: good.mark, problems: expect.stringContaining('nothing is wrong') })
})

test('a correction is checked today and has its entry in the history', async () => {
  const text = read(FACT)
  const form = { path: FACT, field: FIELD, mark: markOf(text), text, record: 'yes', was_zh: '旧', was_en: 'old' }
  const refused = await post('/save', form)
  expect(await refused.text()).toContain('请写两种语言')
  expect(changedFiles()).toEqual([])
  const words = { heading_zh: '更正', heading_en: 'Correction', reason_zh: '规定改了', reason_en: 'The rule changed' }
  expect((await post('/save', { ...form, ...words })).status).toBe(303)
  expect(read(FACT)).toContain('verified: 2027-02-01')
  const [name = ''] = readdirSync(join(root, 'content/changes'))
  expect(name).toBe('2027-02-01-review-limit.md')
  expect(read(`content/changes/${name}`)).toContain('was:\n  zh: 旧\n  en: old\n')
  expect(read(`content/changes/${name}`)).toContain(files.find(({ path }) => path === FACT) ? 'is:\n  zh: ' : '')
  expect(formatProblems(new DeskFolder(root, () => NOW).read().problems)).toBe('')
})

test('a reworded page is taken from the list, and a pair of languages is confirmed', async () => {
  const seen = 'content/seen/a.md'
  const head = '---\nurl: https://law.example.gov.cn/transfer-law\nread: 2027-01-01\n'
  put(seen, `${head}changed:\n  on: 2027-01-01\n  was: [old words]\n  is: [new words]\n---\nnew words\n`)
  expect(await get('/')).toContain('<del>old words</del>')
  expect((await post('/seen', { path: seen })).status).toBe(303)
  expect(read(seen)).toBe(`${head}---\nnew words\n`)
  expect((await post('/twins', { path: FACT })).status).toBe(303)
  expect(read('content/twins.md')).toContain(FACT)
})

test('pages of others and paths outside the content are refused', async () => {
  const form = { path: FACT, field: FIELD }
  expect((await post('/verify', form, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await fetch(`${origin}/verify`, { method: 'POST', body: new URLSearchParams(form) })).status).toBe(403)
  expect((await fetch(`${origin}/`, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  const named = await new Promise<number | undefined>((resolve) =>
    request(`${origin}/`, { headers: { host: 'desk.evil.example' } }, (answer) =>
      resolve(answer.resume().statusCode),
    ).end(),
  )
  expect(named).toBe(403)
  for (const path of ['content/../package.json', '/etc/passwd', 'content/none.md', 'content/facts/../site.md'])
    expect((await fetch(`${origin}/edit?path=${encodeURIComponent(path)}`)).status).toBe(404)
  expect((await post('/verify', { path: FACT, field: '["value"]' })).status).toBe(409)
  expect((await post('/nothing', {})).status).toBe(404)
  expect(changedFiles()).toEqual([])
})

test('the form of an edit shows the file whole, at its line, with what a correction needs', async () => {
  const page = await get(`/edit?path=${FACT}&field=${encodeURIComponent(FIELD)}&lang=en`)
  expect(page).toContain('name="record"')
  expect(page).toContain('name="was_zh"')
  expect(page).toContain(`<textarea name="text" rows="32" spellcheck="false" data-line="`)
})
