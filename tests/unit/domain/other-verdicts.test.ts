import { expect, test } from 'vitest'
import { changesOf } from '#lib/domain/rules/other-verdicts.ts'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { country, insuranceOf, regionOf } from '../../fixtures/country.ts'
import { rows } from '../../fixtures/rows.ts'

const brief = (changes: ReturnType<typeof changesOf>) =>
  changes
    .map(({ outcome, by }) =>
      [outcome.item.id, ...by.map(({ circumstance, choices }) => `${circumstance}=${choices.join('/')}`)].join(' '),
    )
    .join(', ')

test.each(rows`
  nothing answered | south | hexi | |
  the one answer that decides | south | hexi | drawing=yes | transfer drawing=no
  an answer that has no part in the verdict | south | hexi | how=online |
  the answer that would decide | south | hexi | drawing=no&how=window | drawing drawing=yes
  two choices of one question | south | north | home=elsewhere&drawing=yes | drawing home=joining/leaving
  another answer to each question | south | north | home=joining&drawing=no | north-closed home=elsewhere, drawing drawing=yes
  the places stay as they are | north | northport | drawing=no | drawing drawing=yes
`)('%s', (_name, leaving, joining, answers, expected) => {
  const given = Object.fromEntries(new URLSearchParams(answers))
  const answer = transfer(insuranceOf('pension'), regionOf(leaving), regionOf(joining), given)
  expect(brief(changesOf(answer, country.circumstances))).toBe(expected)
})
