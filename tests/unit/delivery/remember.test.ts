import { expect, test } from 'vitest'
import { rememberDecisions } from '#lib/delivery/route/remember.ts'
import { routesOf } from '#lib/delivery/route/route.ts'
import { tinySite } from './tiny-site.ts'

const decide = rememberDecisions(routesOf(tinySite))

test.each(['/zh', '/zh/plan?joining=shaanxi', '/zh/plan?joining=shaanxi&from=timeline', '/en/search', '/zh/nowhere'])(
  'a decision about %s is made once',
  (target) => {
    expect(decide(target)).toBe(decide(target))
  },
)

test.each([
  '/zh/search?q=%E7%A4%BE%E4%BF%9D',
  '/ZH/search?q=%E7%A4%BE%E4%BF%9D',
  '/zh/plan?joining=atlantis',
  '/zh/nowhere?q=x',
])('%s holds a reader’s own words and is forgotten', (target) => {
  expect(decide(target)).toEqual(decide(target))
  expect(decide(target)).not.toBe(decide(target))
})
