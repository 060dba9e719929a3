import { describe, expect, test } from 'vitest'
import { embedOf, embedPath } from '#lib/domain/embed/embed.ts'
import { oembedAnswer, readOembed } from '#lib/domain/embed/oembed.ts'
import { rows } from '../../fixtures/rows.ts'
import { tinySite as site } from '../delivery/tiny-site.ts'

const ORIGIN = 'https://guide.example.cn'
const shown = (address: string) => {
  const embed = embedOf(address, ORIGIN, site)
  return embed && `/${embed.language.id}${embedPath(embed, site)}`
}
const ask = (query: string) => readOembed(new URLSearchParams(query), ORIGIN, site)
const plan = `${ORIGIN}/zh/plan?insurance=medical&joining=shaanxi`

describe('the addresses that have a checklist', () => {
  test.each(rows`
  a plan | /zh/plan?insurance=medical&joining=shaanxi | /zh/embed/checklist?insurance=medical&joining=shaanxi
  another language | /en/plan?insurance=medical | /en/embed/checklist?insurance=medical
  the checklist itself | /zh/embed/checklist?insurance=medical | /zh/embed/checklist?insurance=medical
  with answers | /zh/plan?hukou=joining&insurance=medical | /zh/embed/checklist?insurance=medical&hukou=joining
  a question being put | /zh/plan?insurance=medical&ask=hukou | /zh/embed/checklist?insurance=medical
  another spelling | /zh/plan?joining=610000&insurance=medical&from=singlemessage | /zh/embed/checklist?insurance=medical&joining=shaanxi
  the papers of one insurance in a region | /zh/materials/shaanxi?insurance=medical&leaving=chongqing | /zh/embed/checklist?insurance=medical&leaving=chongqing&joining=shaanxi
  the rules of an insurance | /en/policy/medical | /en/embed/checklist?insurance=medical
`)('%s', (_, address, expected) => {
    expect(shown(ORIGIN + address)).toBe(expected)
  })

  test.each(rows`
    no insurance | /zh/plan?joining=shaanxi
    an unknown insurance | /zh/plan?insurance=car
    a spelling of two regions | /zh/plan?insurance=medical&joining=shan-xi
    the papers of all insurances | /zh/materials/shaanxi
    a region that is none | /zh/materials/atlantis?insurance=medical
    an insurance that is none | /zh/policy/car
    a page without a list | /zh/about?insurance=medical
    the home page | /zh
    no language of ours | /fr/plan?insurance=medical
    another host | https://example.org/zh/plan?insurance=medical
    another scheme | ftp://guide.example.cn/zh/plan?insurance=medical
    another port | https://guide.example.cn:8443/zh/plan?insurance=medical
    a host that begins as ours | https://guide.example.cn.evil.example/zh/plan?insurance=medical
    our name as a user | https://guide.example.cn@evil.example/zh/plan?insurance=medical
    no address | zh/plan?insurance=medical
    a script | javascript:alert(1)
  `)('not %s', (_, address = '') => {
    expect(shown(address.startsWith('/') ? ORIGIN + address : address)).toBeUndefined()
  })
})

describe('what is asked of /oembed', () => {
  test.each(rows`
    nothing | | 640 800
    less width | maxwidth=320 | 320 800
    less height | maxheight=200 | 640 200
    more than we need | maxwidth=5000&maxheight=5000 | 640 800
    empty values | maxwidth=&maxheight=&format= | 640 800
    the format by name | format=json | 640 800
  `)('%s', (_, query, size) => {
    const asked = ask(`url=${encodeURIComponent(plan)}&${query}`)
    expect('width' in asked && `${asked.width} ${asked.height}`).toBe(size)
  })

  test.each(rows`
    no address | | 400
    an empty address | url= | 400
    a width of words | url=PLAN&maxwidth=wide | 400
    no width at all | url=PLAN&maxwidth=0 | 400
    a negative width | url=PLAN&maxwidth=-1 | 400
    a broken height | url=PLAN&maxheight=1.5 | 400
    XML | url=PLAN&format=xml | 501
    XML of nothing | format=xml | 501
    an address of others | url=https://example.org/zh/plan?insurance=medical | 404
    a page without a list | url=https://guide.example.cn/zh/about | 404
  `)('%s is refused', (_, query = '', status) => {
    expect(ask(query.replace('PLAN', encodeURIComponent(plan)))).toMatchObject({ fault: { status: Number(status) } })
  })
})

test('the answer holds every field that the specification demands of rich content', () => {
  const asked = ask(`url=${encodeURIComponent(plan)}&maxwidth=320`)
  if ('fault' in asked) throw new Error(asked.fault.title)
  const answer = oembedAnswer(asked, { site, origin: ORIGIN, title: `"医保" <转> & 'x'`, provider: '社保转移指南' })
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: `"医保" <转> & 'x'`,
    provider_name: '社保转移指南',
    provider_url: 'https://guide.example.cn/zh',
    cache_age: 86400,
    width: 320,
    height: 800,
    html:
      '<iframe src="https://guide.example.cn/zh/embed/checklist?insurance=medical&amp;joining=shaanxi"' +
      ' title="&quot;医保&quot; &lt;转&gt; &amp; \'x\'" width="320" height="800" loading="lazy" referrerpolicy="no-referrer"' +
      ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
  })
})
