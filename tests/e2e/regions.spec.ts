import { expect, test } from '@playwright/test'
import { alertIn, canonicalIn, chosenIn, follow, send } from './requests.ts'

/** What people write for a region, and the region it is: RG-1, RG-2, RG-3 of the public faults. */
const MEANT = {
  shaanxi: ['shaanxi', '陕西', '陕西省', 'SHAANXI', '610000', '６１００００'],
  shanxi: ['shanxi', '山西', '山西省', 'Shanxi', '140000'],
  chongqing: ['chongqing', 'Chongqing', '重庆', '重庆市', '500000', '%E9%87%8D%E5%BA%86', '%20重庆%20', '　重庆'],
  xpcc: ['xpcc', '兵团', '新疆兵团', '新疆生产建设兵团', '660000'],
  xinjiang: ['xinjiang', '新疆', '新疆维吾尔自治区', '650000'],
  'inner-mongolia': ['内蒙古', '内蒙古自治区', 'Inner%20Mongolia', 'INNER+MONGOLIA', '150000'],
}

for (const [slug, forms] of Object.entries(MEANT)) {
  test(`${slug} is understood in every accepted form, at one address`, async () => {
    for (const form of forms) {
      const reply = await follow(`/zh/plan?leaving=beijing&joining=${form}`)
      expect({ form, status: reply.status, address: reply.address, canonical: canonicalIn(reply) }).toEqual({
        form,
        status: 200,
        address: `/zh/plan?leaving=beijing&joining=${slug}`,
        canonical: `/zh/plan?leaving=beijing&joining=${slug}`,
      })
      expect([chosenIn(reply, 'joining'), chosenIn(reply, 'leaving'), alertIn(reply)]).toEqual([
        slug,
        'beijing',
        undefined,
      ])
    }
  })

  test(`${slug} is understood in a path too`, async () => {
    for (const form of forms.filter((each) => !/[+]/.test(each))) {
      const { status, address } = await follow(`/zh/materials/${form}`)
      expect([form, status, address]).toEqual([form, 200, `/zh/materials/${slug}`])
    }
  })
}

test('山西 and 陕西 are never guessed from one another: the page asks, and offers both', async () => {
  for (const form of ['shan-xi', 'Shan%20Xi', 'shan+xi', "shan'xi", 'shan_xi']) {
    const reply = await send(`/zh/plan?joining=${form}`)
    expect([form, reply.status, chosenIn(reply, 'joining')]).toEqual([form, 200, ''])
    for (const words of ['山西', 'shanxi', '陕西', 'shaanxi']) expect(alertIn(reply), form).toContain(words)
  }
  expect((await send('/zh/materials/shan-xi')).status).toBe(404)
})

test('a region that is not known is named, and nothing is answered in its place', async () => {
  for (const value of ['atlantis', 'CQ', '500100', '500200', '999999', '广西省市', '0', 'null', 'undefined', '省']) {
    const reply = await send(`/zh/plan?insurance=medical&leaving=beijing&joining=${value}`)
    expect([value, reply.status, chosenIn(reply, 'joining') ?? '']).toEqual([value, 200, ''])
    expect(alertIn(reply)).toContain(value)
    // A code below a place of ours leads to the form, which says which place that is; anything else is not there.
    const page = await send(`/zh/materials/${value}`)
    expect([value, page.status, page.location]).toEqual(
      page.status === 308 ? [value, 308, `/zh?joining=${encodeURIComponent(value)}`] : [value, 404, undefined],
    )
  }
})

test('every region has one option, and no option is shown twice', async () => {
  const { body } = await send('/zh')
  const select = /<select id="joining".*?<\/select>/s.exec(body)?.[0] ?? ''
  const options = [...select.matchAll(/<option value="([^"]+)"[^>]*>([^<]+)</g)]
  expect(options.length).toBeGreaterThanOrEqual(32)
  expect(new Set(options.map(([, id]) => id)).size).toBe(options.length)
  expect(new Set(options.map(([, , name]) => name)).size).toBe(options.length)
})
