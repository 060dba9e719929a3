import { expect, test } from 'vitest'
import { areasOf } from '#lib/domain/rules/areas.ts'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { rows } from '../fixtures/rows.ts'
import { realSite } from './real-site.ts'

const { regions, insurances } = realSite()

function find(text: string): string {
  const found = findRegion(regions, text)
  if ('region' in found) return `${found.within ? 'in ' : ''}${found.region.id}`
  return 'oneOf' in found ? `one of ${found.oneOf.map(({ id }) => id).join(', ')}` : `unknown ${found.unknown}`
}

test.each(rows`
  吉林 | jilin
  吉林省 | jilin
  吉林市 | in jilin
  Jilin City | in jilin
  吉林省吉林市 | in jilin
  429004 | in hubei
  469002 | in hainan
  500103 | in chongqing
  500100 | in chongqing
  659001 | one of xinjiang, xpcc
  北京市朝阳区 | in beijing
  海南州 | unknown 海南州
  Chongqing City | chongqing
  shaanxi | shaanxi
  SHAANXI | shaanxi
  陕西 | shaanxi
  陕西省 | shaanxi
  610000 | shaanxi
  shanxi | shanxi
  山西 | shanxi
  山西省 | shanxi
  140000 | shanxi
  shan-xi | one of shanxi, shaanxi
  shan xi | one of shanxi, shaanxi
  Shan’xi | one of shanxi, shaanxi
  xpcc | xpcc
  XPCC | xpcc
  兵团 | xpcc
  新疆兵团 | xpcc
  新疆生产建设兵团 | xpcc
  660000 | xpcc
  新疆 | xinjiang
  新疆维吾尔自治区 | xinjiang
  新疆省 | xinjiang
  广西壮族自治区 | guangxi
  宁夏回族自治区 | ningxia
  内蒙古自治区 | inner-mongolia
  西藏 | xizang
  重庆 | chongqing
  重庆市 | chongqing
  chongqing | chongqing
  Chongqing | chongqing
  500000 | chongqing
  ５０００００ | chongqing
  CQ | unknown CQ
  510 | unknown 510
  重 | unknown 重
  庆 | unknown 庆
  null | unknown null
  undefined | unknown undefined
  0 | unknown 0
`)('RG-1 to RG-4: %s is %s', (text, id) => {
  expect(find(text)).toBe(id)
})

test('RG-3 between Xinjiang and the Corps is a real move', () => {
  const [leaving, joining] = ['xinjiang', 'xpcc'].map((id) => regions.find((region) => region.id === id))
  const [insurance] = insurances
  if (!insurance) throw new Error('the real content has no insurance')
  expect(transfer(insurance, leaving, joining, {}).answers.route).toBe('cross-region')
  expect(joining?.code).toBeUndefined()
})

test('every spelling of every real region leads to that region alone', () => {
  expect(regions.length).toBeGreaterThanOrEqual(32)
  for (const region of regions) {
    const words = [
      region.id,
      region.code ?? region.id,
      ...Object.values(region.name),
      ...Object.values(region.short),
      ...(region.aliases ?? []),
    ]
    for (const word of words)
      expect([word, find(word), find(` ${word.toUpperCase()} `)]).toEqual([word, region.id, region.id])
  }
})

test('a confusable spelling is offered by at least two regions', () => {
  for (const word of new Set(regions.flatMap((region) => region.confusable ?? []))) {
    expect(find(word)).toMatch(/^one of [a-z-]+, [a-z-]+/)
  }
})

test('regions stand under six areas, the Corps beside Xinjiang', () => {
  const areas = areasOf(regions)
  expect(areas.map(({ area }) => area)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(areas[5]?.regions.map(({ id }) => id)).toEqual(expect.arrayContaining(['xinjiang', 'xpcc']))
  expect(areasOf([])).toEqual([])
})
