import { expect, test } from 'vitest'
import { changesOf } from '#lib/domain/rules/other-verdicts.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import type { Answers } from '#lib/domain/rules/when.ts'
import { realSite } from '../../content/real-site.ts'
import { country, insuranceOf, regionOf } from '../../fixtures/country.ts'

const brief = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ outcome, by }) =>
    [outcome.item.id, ...by.map(({ circumstance, choices }) => `${circumstance}=${choices.join('|')}`)].join(' '),
  )

test.each<[string, string, string, Answers, string[]]>([
  ['nothing answered', 'south', 'hexi', {}, []],
  ['the one answer that decides', 'south', 'hexi', { drawing: 'yes' }, ['transfer drawing=no']],
  ['an answer that has no part in the verdict', 'south', 'hexi', { how: 'online' }, []],
  ['the answer that would decide', 'south', 'hexi', { drawing: 'no', how: 'window' }, ['drawing drawing=yes']],
  [
    'two choices of one question',
    'south',
    'north',
    { home: 'elsewhere', drawing: 'yes' },
    ['drawing home=joining|leaving'],
  ],
  [
    'another answer to each question',
    'south',
    'north',
    { home: 'joining', drawing: 'no' },
    ['north-closed home=elsewhere', 'drawing drawing=yes'],
  ],
  ['the places stay as they are', 'north', 'northport', { drawing: 'no' }, ['drawing drawing=yes']],
])('%s', (_name, leaving, joining, answers, expected) => {
  const answer = transfer(insuranceOf('pension'), regionOf(leaving), regionOf(joining), answers)
  expect(brief(changesOf(answer, country.circumstances))).toEqual(expected)
})

const site = realSite()
const verdictIn = (answers: Answers) => {
  const region = (id: string) => site.regions.find((each) => each.id === id)
  const insurance = site.insurances.find(({ id }) => id === 'employee-pension')
  if (!insurance) throw new Error('no employee pension')
  const answer = transfer(insurance, region('sichuan'), region('guangdong'), answers)
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
