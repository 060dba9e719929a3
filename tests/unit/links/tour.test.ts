import { expect, test } from 'vitest'
import { tryLinks } from '#lib/commands/link-tour.ts'
import type { Visit } from '#lib/domain/rules/link-health.ts'

const NOWHERE = '/f00d.html'
const shown = (url: string, text: string): Visit => ({
  kind: 'page',
  status: 200,
  url,
  text,
  scripted: false,
  cut: false,
})
const link = (url: string, ...words: string[]) => ({ url, words })

/** A tour over invented hosts that notes what is asked, and lets go one step at a time. */
function tour(answer: (url: string) => Visit) {
  const log: string[] = []
  const open = new Map<string, number>()
  let most = 0
  return {
    log,
    most: () => most,
    options: {
      nowhere: NOWHERE,
      together: 2,
      rest: async () => {
        log.push('rest')
      },
      visit: async (url: string) => {
        const { host } = new URL(url)
        open.set(host, (open.get(host) ?? 0) + 1)
        expect(open.get(host), `two requests at ${host} at a time`).toBe(1)
        most = Math.max(most, [...open.values()].filter((count) => count > 0).length)
        await new Promise((resolve) => setImmediate(resolve))
        open.set(host, 0)
        log.push(url)
        return answer(url)
      },
    },
  }
}

const text = '社会保险关系转移接续办理指南全文在这里可以看到'

test('a host is asked one thing at a time with a rest between, and few hosts at once', async () => {
  const { options, log, most } = tour((url) => shown(url, text + new URL(url).pathname.replace(NOWHERE, '没有')))
  const urls = ['a', 'b', 'c', 'd'].flatMap((host) => [`https://${host}.gov.cn/one`, `https://${host}.gov.cn/two`])
  const tried = await tryLinks(
    urls.map((url) => link(url)),
    options,
  )
  expect(tried.map(({ url, state }) => [url, state])).toEqual(urls.map((url) => [url, 'ok']))
  expect(most()).toBe(2)
  // Of each host: one page, a path that cannot exist, and the other page, with a rest before each but the first.
  expect(log.filter((each) => each === 'rest')).toHaveLength(8)
  expect(log.filter((each) => each.endsWith(NOWHERE))).toHaveLength(4)
})

test('the start page may be what a host shows for everything else', async () => {
  const { options, log } = tour((url) => shown(url, text))
  const tried = await tryLinks([link('https://a.gov.cn/'), link('https://a.gov.cn/page')], options)
  expect(tried.map(({ state }) => state)).toEqual(['ok', 'soft-404'])
  expect(log).toEqual(['https://a.gov.cn/', 'rest', 'https://a.gov.cn/page', 'rest', `https://a.gov.cn${NOWHERE}`])
})

test('a host that answers nothing is not asked for what cannot exist', async () => {
  const { options, log } = tour(() => ({ kind: 'failure', state: 'no-host', detail: 'ENOTFOUND' }))
  const tried = await tryLinks([link('https://a.gov.cn/page', 'x')], options)
  expect(tried).toEqual([{ url: 'https://a.gov.cn/page', state: 'no-host', detail: 'ENOTFOUND' }])
  expect(log).toEqual(['https://a.gov.cn/page'])
})
