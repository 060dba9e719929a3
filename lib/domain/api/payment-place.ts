import type { Tool } from '#lib/content/site.ts'
import { factOf, unique } from '#lib/domain/rules/citation.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import type { PaymentAnswer, Retirement } from '#lib/domain/tools/payment-answer.ts'
import type { Paid } from '#lib/domain/tools/payment-place.ts'
import type { PaymentCase } from '#lib/domain/tools/payment-query.ts'
import { alertRows, type InOne } from './checklist-items.ts'
import { outcomeOf, toolNotes } from './deadlines.ts'
import { basisOf, checkOf, factWords, groundOf, regionName } from './ground.ts'

/** A region by its id, named. */
function named(telling: InOne, id: string) {
  const region = telling.site.regions.find((each) => each.id === id)
  if (!region) throw new Error(`"${id}" is not in content/regions`)
  return regionName(telling, region)
}

/** Where it is paid, and the item of the article that decides. */
function paidRow(telling: InOne, tool: Tool, { rule, place }: Paid) {
  const { paragraph, text, basis } = outcomeOf(tool, rule)
  const { label, sentence } = telling.voice
  return {
    rule,
    place: place === undefined ? null : named(telling, place),
    paragraph: paragraph ? label(paragraph) : null,
    text: sentence(text),
    ...groundOf(telling, { basis: basis ?? tool.basis, verified: tool.verified }),
  }
}

const retirementRow = ({ group, years, months, reached, minimum, missing }: Retirement) => ({
  group,
  years,
  months,
  reached,
  minimum_months: minimum,
  missing_months: missing ?? null,
})

function answerRows(telling: InOne, tool: Tool, answer: PaymentAnswer | undefined) {
  const { paid, branches = [], changes = [], stays = [], total = 0, nowUnpaid = false } = answer ?? {}
  return {
    places: stays.map(({ place, months }) => ({ place: named(telling, place), months })),
    total_months: total,
    now_unpaid: nowUnpaid,
    verdict: paid ? paidRow(telling, tool, paid) : null,
    branches: branches.map((branch) => ({
      now: named(telling, branch.now),
      hukou: branch.hukou === 'elsewhere' ? null : named(telling, branch.hukou),
      paid: paidRow(telling, tool, branch.paid),
    })),
    changes: changes.map((change) => ({
      kind: change.kind,
      place: 'place' in change ? named(telling, change.place) : null,
      months: 'months' in change ? change.months : null,
    })),
  }
}

/** Where a pension is paid, with the same answer as the page /{lang}/tools/payment-place. */
export function paymentPlaceOf(
  telling: InOne,
  tool: Tool,
  asked: PaymentCase,
  { answer, retirement }: { answer: PaymentAnswer | undefined; retirement: readonly Retirement[] },
) {
  const { site } = telling
  const facts = [...new Set(tool.numbers.map(({ fact }) => fact))].map((id) => factOf(site, id))
  const articles = [...tool.basis, ...[...tool.notes, ...facts].flatMap(({ basis }) => basis ?? [])]
  return {
    ...checkOf(telling, oldest([tool, ...facts].map(({ verified }) => verified))),
    hukou: asked.hukou ? regionName(telling, asked.hukou) : null,
    now: asked.now ? regionName(telling, asked.now) : null,
    birth: asked.birth ?? null,
    sex: asked.sex ?? null,
    kind: asked.kind ?? null,
    ...answerRows(telling, tool, answer),
    retirement: retirement.map(retirementRow),
    facts: facts.map((fact) => factWords(telling, fact)),
    notes: toolNotes(telling, tool),
    alerts: alertRows(telling, { path: '/tools/payment-place', insurances: tool.insurances }),
    basis: basisOf(telling, unique(articles)),
  }
}
