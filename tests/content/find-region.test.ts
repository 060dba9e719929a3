import { expect, test } from 'vitest'
import { areasOf } from '#lib/domain/rules/areas.ts'
import { findRegion } from '#lib/domain/rules/find-region.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { rows } from '../fixtures/rows.ts'
import { realInsurance, realRegion, realSite } from './real-site.ts'

const { regions } = realSite()

function find(text: string): string {
  const found = findRegion(regions, text)
  if ('region' in found) return `${found.within ? 'in ' : ''}${found.region.id}`
  return 'oneOf' in found ? `one of ${found.oneOf.map(({ id }) => id).join(', ')}` : `unknown ${found.unknown}`
}

test.each(rows`
  jilin | 吉林, 吉林省
  in jilin | 吉林市, Jilin City, 吉林省吉林市
  in hubei | 429004
  in hainan | 469002
  in chongqing | 500103, 500100
  one of xinjiang, xpcc | 659001
  in beijing | 北京市朝阳区
  unknown | 海南州, CQ, 510, 重, 庆, null, undefined, 0
  chongqing | Chongqing City, 重庆, 重庆市, chongqing, Chongqing, 500000, ５０００００
  shaanxi | shaanxi, SHAANXI, 陕西, 陕西省, 610000
  shanxi | shanxi, 山西, 山西省, 140000
  one of shanxi, shaanxi | shan-xi, shan xi, Shan’xi
  xpcc | xpcc, XPCC, 兵团, 新疆兵团, 新疆生产建设兵团, 660000
  xinjiang | 新疆, 新疆维吾尔自治区, 新疆省
  guangxi | 广西壮族自治区
  ningxia | 宁夏回族自治区
  inner-mongolia | 内蒙古自治区
  xizang | 西藏
`)('RG-1 to RG-4: %s is written %s', (id, spellings) => {
  for (const text of spellings.split(', ')) expect(find(text)).toBe(id === 'unknown' ? `unknown ${text}` : id)
})

test('RG-3 between Xinjiang and the Corps is a real move', () => {
  const joining = realRegion('xpcc')
  const { answers } = transfer(realInsurance('medical'), realRegion('xinjiang'), joining, {})
  expect(answers.route).toBe('cross-region')
  expect(joining.code).toBeUndefined()
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
