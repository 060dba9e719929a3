import { expect, test } from 'vitest'
import { changesOf } from '#lib/domain/rules/other-verdicts.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { realInsurance, realRegion, realSite } from './real-site.ts'

const site = realSite()

function answerTo(insurance: string, leaving: string, joining: string, answers: Answers) {
  const places = [realRegion(leaving), realRegion(joining)] as const
  const { verdict, materials, steps, notes } = transfer(realInsurance(insurance), ...places, answers)
  const ids = (items: readonly { item: { id: string } }[]) => items.map(({ item }) => item.id)
  return { verdict: verdict.item, materials: ids(materials), steps: ids(steps), notes: ids(notes) }
}

/** Everything that makes the verdict of an insurance "now" but for the records. */
const READY: Record<string, Answers> = {
  'employee-pension': { hukou: 'joining', age: 'under', drawing: 'no', work: 'employed' },
  'resident-pension': { 'hukou-moved': 'yes', drawing: 'no' },
  medical: { drawing: 'no', member: 'employee', work: 'employed' },
  unemployment: { drawing: 'no', work: 'employed' },
}

test.each(Object.entries(READY))(
  '%s: a wrong name or number is corrected before anybody applies',
  (insurance, ready) => {
    const right = answerTo(insurance, 'hunan', 'chongqing', { ...ready, records: 'match' })
    const wrong = answerTo(insurance, 'hunan', 'chongqing', { ...ready, records: 'differ' })
    expect(right.verdict.verdict).toBe('now')
    expect(right.steps).not.toContain('correct-record')
    expect(wrong.verdict.id).toBe('correct-first')
    expect(wrong.verdict.basis).toContainEqual({ source: 'personal-information-protection-law', article: 'art-46' })
    expect(wrong.steps.indexOf('correct-record')).toBeGreaterThanOrEqual(0)
    expect(wrong.steps.indexOf('correct-record')).toBeLessThan(wrong.steps.indexOf('apply'))
    expect(wrong.steps.filter((id) => id !== 'correct-record')).toEqual(right.steps)
    expect(wrong.materials).toEqual(right.materials)
  },
)

test('years paid in several provinces are listed one by one, and the paying place is named', () => {
  const ready = READY['employee-pension']
  const one = answerTo('employee-pension', 'hunan', 'chongqing', { ...ready, 'old-places': 'one' })
  const several = answerTo('employee-pension', 'hunan', 'chongqing', { ...ready, 'old-places': 'several' })
  expect(several.steps.filter((id) => !one.steps.includes(id))).toEqual(['list-places'])
  expect(several.notes.filter((id) => !one.notes.includes(id))).toEqual(['several-places'])
  expect(several.verdict).toBe(one.verdict)
  expect(answerTo('employee-pension', 'hunan', 'hunan', { ...ready, 'old-places': 'several' }).steps).not.toContain(
    'list-places',
  )
})

test.each([
  ['resident-pension', 'hunan', 'shanghai', 'shanghai-proxy-id'],
  ['resident-pension', 'guangzhou', 'chongqing', 'leaving-proxy-papers'],
  ['unemployment', 'hunan', 'chongqing', 'proxy-papers'],
  ['medical', 'hunan', 'hangzhou', 'proxy-identity'],
  ['medical', 'hunan', 'benxi', 'proxy-id'],
])('%s from %s to %s: somebody who goes for another shows who he is (%s)', (insurance, leaving, joining, paper) => {
  const at = (more: Answers) =>
    answerTo(insurance, leaving, joining, { ...READY[insurance], how: 'window', ...more }).materials
  expect(at({ applicant: 'proxy' })).toContain(paper)
  expect(at({ applicant: 'self' })).not.toContain(paper)
  expect(at({ applicant: 'proxy', how: 'online' })).not.toContain(paper)
})

test('no paper of a proxy is asked of somebody who goes himself', () => {
  const lists = [
    ...site.insurances.map((insurance) => insurance.materials),
    ...site.regions.flatMap(({ insurances }) => Object.values(insurances ?? {}).map((own) => own.materials?.add ?? [])),
  ]
  const papers = lists.flat().filter(({ name }) => /代办|代理人|受托|替您/.test(name.zh ?? ''))
  expect(papers.length).toBeGreaterThanOrEqual(5)
  expect(papers.filter(({ when }) => when?.applicant?.join() !== 'proxy').map(({ id }) => id)).toEqual([])
})

const brief = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ outcome, by }) =>
    [outcome.item.id, ...by.map(({ circumstance, choices }) => `${circumstance}=${choices.join('|')}`)].join(' '),
  )
const verdictIn = (answers: Answers) => {
  const places = [realRegion('sichuan'), realRegion('guangdong')] as const
  const answer = transfer(realInsurance('employee-pension'), ...places, answers)
  return [answer.verdict.item.id, ...brief(changesOf(answer, site.circumstances))]
}

/** Articles 2, 5 and 8 of 国办发〔2009〕66号, read by hand. */
test.each<[Answers, string[]]>([
  [{ age: 'over', hukou: 'leaving' }, ['temporary-account', 'returning hukou=joining', 'before-birthday age=under']],
  [{ age: 'over', hukou: 'joining' }, ['returning', 'temporary-account hukou=leaving|elsewhere', 'now age=under']],
  [{ age: 'over' }, ['hukou-decides', 'now age=under']],
  [{ age: 'under', hukou: 'elsewhere' }, ['before-birthday', 'now hukou=joining', 'temporary-account age=over']],
  [{ drawing: 'yes', age: 'under' }, ['drawing-which', 'now drawing=no']],
  [
    { drawing: 'yes', 'pension-drawn': 'employee' },
    ['drawing', 'now drawing=no', 'drawing-resident pension-drawn=resident'],
  ],
  [{ work: 'none' }, ['not-yet-insured', 'now work=employed|flexible']],
])('the employee pension, %j', (answers, expected) => {
  expect(verdictIn(answers)).toEqual(expected)
})
