import { expect, test } from 'vitest'
import { tryLinks } from '#lib/commands/link-tour.ts'
import { visitLink } from '#lib/commands/link-visit.ts'
import { type Sight, seenFile, sightsOf } from '#lib/commands/link-watch.ts'
import { checkContent } from '#lib/content/load.ts'
import { aheadReport } from '#lib/domain/rules/report.ts'
import { files } from '../../fixtures/country.ts'
import { badServer, page } from './bad-server.ts'

const bad = await badServer()

const RULE = '参保人员跨省流动就业的，其养老保险关系应随同转移到新参保地'
const LIMIT = '经办机构应在15个工作日内办完转移手续'

/** Reads one page of the server as `npm run links` does, beside what was kept of it before. */
async function read(path: string, before: readonly Sight[], day: string): Promise<Sight[]> {
  const kept = before.map((sight) => ({ path: sight.path, text: seenFile(sight) }))
  const { entries, problems } = checkContent([...files, ...kept])
  expect(problems).toEqual([])
  const tried = await tryLinks([{ url: bad.origin + path, words: [] }], {
    visit: (url) => visitLink(url, bad.visitor),
    rest: async () => {},
    together: 1,
    nowhere: '/f00d.html',
  })
  return sightsOf(tried, entries.seen, day)
}

async function firstReading(): Promise<Sight[]> {
  bad.say('/rule', page(`${RULE}。${LIMIT}。`))
  return read('/rule', [], '2026-11-01')
}

test('what a page says is kept, and is no change while only its layout, its order or its counters change', async () => {
  const first = await firstReading()
  expect(first[0]?.data).toEqual({ url: `${bad.origin}/rule`, read: '2026-11-01' })
  bad.say(
    '/rule',
    `<html><body><nav>首页 12345次</nav><div>${LIMIT}。</div><table><tr><td> ${RULE} 。</td></tr></table>社会保险关系转移接续办理指南全文<a href="/x">另一条每天都会换的新闻标题在这里</a><p>2026-11-20</p></body></html>`,
  )
  expect((await read('/rule', first, '2026-11-20'))[0]?.data).toEqual({ url: `${bad.origin}/rule`, read: '2026-11-20' })
})

test('a changed number opens an entry with the old and the new words, which stays until somebody has looked', async () => {
  const first = await firstReading()
  bad.say('/rule', page(`${RULE}。${LIMIT.replace('15', '10')}。`))
  const changed = await read('/rule', first, '2026-11-20')
  const entry = { on: '2026-11-20', was: [LIMIT], is: [LIMIT.replace('15', '10')] }
  expect(changed[0]?.data.changed).toEqual(entry)
  expect((await read('/rule', changed, '2026-12-01'))[0]?.data.changed).toEqual(entry)
  const { site } = checkContent([...files, ...changed.map((sight) => ({ path: sight.path, text: seenFile(sight) }))])
  expect(site && aheadReport(site, '2026-12-01').join()).toContain(`no longer says “${LIMIT}”`)
})

test('words that come back as they were close the entry by themselves', async () => {
  const first = await firstReading()
  bad.say('/rule', page(`${RULE}。`))
  const changed = await read('/rule', first, '2026-11-20')
  expect(changed[0]?.data.changed?.was).toEqual([LIMIT])
  bad.say('/rule', page(`${RULE}。${LIMIT}。`))
  expect((await read('/rule', changed, '2026-12-01'))[0]?.data.changed).toBeUndefined()
})

test.each(['/missing', '/broken', '/kept-out', '/away', '/to-root', '/shell', '/empty', '/paper', '/reset'])(
  'a page that misbehaves, has moved or is no text (%s) says nothing of its words',
  async (path) => {
    expect(await read(path, [], '2026-11-01')).toEqual([])
  },
)
