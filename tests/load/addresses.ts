import { getSite } from '#lib/content/load.ts'
import { askedOf, questionsOf } from '#lib/domain/address/query.ts'

/** The four pages that stand for the site: where readers begin, their answer, a list for one place, and the longest text. */
export const PAGES = {
  home: '/zh',
  plan: '/zh/plan?insurance=employee-pension&leaving=sichuan&joining=guangdong',
  materials: '/zh/materials/guangdong',
  policy: '/zh/policy/employee-pension',
} as const

/**
 * Different canonical addresses of plans, starting at the `from`th. Every tenth names a place that nobody knows, when `misread`:
 * such a page is rendered like any other but may not be stored.
 */
export function planAddresses(count: number, { from = 0, misread = false } = {}): string[] {
  const addresses = new Set<string>()
  const address = planNumbers()
  for (let index = from; addresses.size < count; index++) addresses.add(address(index, misread && index % 10 === 9))
  return [...addresses]
}

/** Turns a number into a plan: insurances turn fastest, then the places, the language and the answers. */
function planNumbers(): (index: number, misread: boolean) => string {
  const site = getSite()
  const regions = site.regions.map(({ id }) => id)
  const wheels = site.insurances.map((insurance) => {
    const asked = questionsOf(insurance)
    const questions = askedOf(site.circumstances).filter(({ id }) => asked.has(id))
    return [
      ['joining', regions],
      ['leaving', regions],
      ['language', site.languages.map(({ id }) => id)],
      ...questions.map(({ id, choices }) => [id, ['', ...choices.map((each) => each.id)]] as const),
    ] as const
  })
  const order = ['leaving', 'joining', ...askedOf(site.circumstances).map(({ id }) => id)]
  return (index, misread) => {
    const which = index % site.insurances.length
    let rest = Math.floor(index / site.insurances.length)
    const values = new Map<string, string>()
    for (const [key, choices] of wheels[which] ?? []) {
      values.set(key, choices[rest % choices.length] ?? '')
      rest = Math.floor(rest / choices.length)
    }
    if (misread) values.set('leaving', `某地${index}`)
    const query = new URLSearchParams({ insurance: site.insurances[which]?.id ?? '' })
    for (const key of order) if (values.get(key)) query.set(key, values.get(key) ?? '')
    return `/${values.get('language')}/plan?${query}`
  }
}
