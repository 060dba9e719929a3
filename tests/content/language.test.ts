import { expect, test } from 'vitest'
import { files, realSite } from './real-site.ts'

/** What our own sentences never say. Sources quote the law and keep its words; editorial.md lists such words itself. */
const OFFICIALESE =
  /请知悉|予以|特此|望周知|兹有|敬请|务必请|之规定|如下所示|届时|相关手续|有关部门|进行办理|(其他|其它)(有关|相关)?(材料|资料|证件)|等(有关|相关)?(材料|资料|证件)/g
const LEGALESE =
  /\b(hereby|hereto|thereof|therein|aforementioned|aforesaid|pursuant to|in accordance with|shall|notwithstanding|prior to|in lieu of|inter alia|and\/or|other (related|relevant) (materials|documents)|relevant (departments?|authorities))\b/gi

const ours = files.filter(({ path }) => !/^content\/(sources\/|editorial\.md)/.test(path))

test('every file speaks plainly', () => {
  const told = ours.flatMap(({ path, text }) =>
    [...(text.match(OFFICIALESE) ?? []), ...(text.match(LEGALESE) ?? [])].map((words) => `${path} says ${words}`),
  )
  expect(told).toEqual([])
})

/** Characters of a verdict that are read at one glance. */
const MOST = 30

const site = realSite()
const outcomes = [
  ...site.insurances.flatMap(({ id, outcomes: own }) => own.map((outcome) => ({ where: id, ...outcome }))),
  ...site.regions.flatMap(({ id, insurances }) =>
    Object.values(insurances ?? {}).flatMap((own) =>
      (own.outcomes?.add ?? []).map((outcome) => ({ where: id, ...outcome })),
    ),
  ),
]

test('every verdict is one sentence that is read at a glance', () => {
  const long = outcomes
    .filter(({ title }) => [...(title.zh ?? '')].length > MOST)
    .map(({ where, id, title }) => `${where} ${id}: ${title.zh}`)
  expect(outcomes.length).toBeGreaterThan(40)
  expect(long).toEqual([])
})
