import { checkContent } from '#lib/content/load.ts'
import { readContent } from '#lib/content/read.ts'
import type { Insurance, Region, Site } from '#lib/content/site.ts'
import { paymentRules } from '#lib/domain/tools/payment-answer.ts'
import { found, insuranceOf, regionOf } from '../fixtures/country.ts'

/** The site's real content: its files, what is wrong with them, what they hold, and the site they make. */
export const files = readContent()
export const { problems, entries, site: checked } = checkContent(files)

/** The real site. Throws when the content is not clean: clean.test.ts says what is wrong. */
export function realSite(): Site {
  if (!checked) throw new Error(`the content has ${problems.length} problems; see tests/content/clean.test.ts`)
  return checked
}

/** An insurance, a region, and the rules of where a pension is paid, of the real site. All throw when the content has lost what a test is about. */
export const realInsurance = (id: string): Insurance => insuranceOf(id, realSite())
export const realRegion = (id: string): Region => regionOf(id, realSite())
export const realPaymentRules = () =>
  paymentRules(found(realSite().tools.get('payment-place'), 'tool payment-place'), realSite())
