import { describe, expect, test } from 'vitest'
import { handoutTexts } from '#components/answer/handout-texts.ts'
import { viewFor } from '#components/words/view.ts'
import { rasterize } from '#lib/delivery/picture/rasterize.ts'
import { svgText } from '#lib/domain/drawing/drawing.ts'
import { handoutPicture } from '#lib/domain/drawing/handout-picture.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { worstCase } from '../e2e/worst-cases.ts'
import { readPng } from '../fixtures/png.ts'
import { some } from '../fixtures/some.ts'
import { realSite } from './real-site.ts'

const ORIGIN = 'https://shebao-zhuanyi.example.gov.cn'
const site = realSite()
const views = site.languages.map((language) => viewFor({ site, language, today: '2026-11-27', origin: ORIGIN }))

describe.each(views)('the picture of a handout ($language.id)', (view) => {
  test.each(some(site.insurances, 1))(
    'of the longest case of $id is 1080 dots wide and at most 150 kB, and its code leads to the plan',
    async (insurance) => {
      const { leaving, joining, answers } = worstCase(insurance, 0)
      const texts = handoutTexts(view, transfer(insurance, leaving, joining, answers))
      const file = await rasterize(svgText(handoutPicture(texts)), 'greys')
      // The bound of any answer, lower than the 200 kB that a chat was to take.
      expect(file.length).toBeLessThanOrEqual(150_000)
      const { width, code } = readPng(file)
      expect(width).toBe(1080)
      const query = `insurance=${insurance.id}&leaving=${leaving.id}&joining=${joining.id}`
      expect(code).toBe(`${ORIGIN}/${view.language.id}/plan?${query}`)
    },
  )
})
