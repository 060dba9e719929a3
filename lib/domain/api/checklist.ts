import type { Region } from '#lib/content/site.ts'
import { questionsLeft } from '#lib/domain/address/question-walk.ts'
import { oldest } from '#lib/domain/rules/freshness.ts'
import { changesOf } from '#lib/domain/rules/other-verdicts.ts'
import type { Transfer } from '#lib/domain/rules/transfer.ts'
import {
  alertRows,
  channelRow,
  conditionsOf,
  hotlineRows,
  type InOne,
  materialRow,
  noteRow,
  outcomeRow,
  stepRow,
} from './checklist-items.ts'
import { basisOf, checkOf, coverageIn, groundOf, regionName } from './ground.ts'
import { questionRow } from './lists.ts'
import { told } from './voice.ts'

/** The answer to one case, with the same items in the same order as the page /{lang}/plan. */
export function checklistOf(telling: InOne, answer: Transfer) {
  const { site, voice } = telling
  const { insurance, leaving, joining, answers, materials, steps } = answer
  const regions = [...new Set([joining, leaving].filter((region) => region !== undefined))]
  const coverage = (region: Region | undefined) =>
    region
      ? {
          region: regionName(telling, region),
          ...coverageIn(telling, region, insurance.id),
          hotlines: hotlineRows(telling, insurance.id, [region]),
        }
      : null
  const checked = [answer.verdict, ...materials, ...steps].map(({ item }) => item.verified)
  return {
    insurance: told(voice, insurance, 'id', 'name'),
    leaving: leaving ? regionName(telling, leaving) : null,
    joining: joining ? regionName(telling, joining) : null,
    answers: site.circumstances.flatMap(({ id, asked }) => {
      const choice = answers[id]
      return choice === undefined ? [] : [{ circumstance: id, choice, derived: !asked }]
    }),
    coverage: { leaving: coverage(leaving), joining: coverage(joining) },
    ...checkOf(telling, oldest(checked)),
    verdict: outcomeRow(telling, answer.verdict),
    unless: answer.unless.map((each) => outcomeRow(telling, each)),
    otherwise: changesOf(answer, site.circumstances).map(({ outcome, by }) => ({
      ...outcomeRow(telling, outcome),
      by: by.flatMap(({ circumstance, choices }) =>
        conditionsOf(telling, { [circumstance]: [...choices] }, [circumstance]),
      ),
    })),
    materials: materials.map((each) => materialRow(telling, each)),
    omitted: answer.omitted.map((each) => materialRow(telling, each)),
    // As on the page: where no paper is asked for, none has to be warned of.
    not_needed: (materials.length > 0 ? answer.notNeeded : []).map((item) => ({
      ...told(voice, item, 'id', 'name', 'text'),
      ...groundOf(telling, item),
    })),
    steps: steps.map((each) => stepRow(telling, each, answers)),
    channels: answer.channels.map((each) => channelRow(telling, each)),
    hotlines: hotlineRows(telling, insurance.id, regions),
    notes: answer.notes.map((each) => noteRow(telling, each)),
    questions: questionsLeft(site, answer).map((question) => ({
      ...questionRow(telling, question),
      answer: answers[question.id] ?? null,
    })),
    alerts: alertRows(telling, { path: '/plan', insurances: [insurance.id], regions }),
    basis: basisOf(telling, answer.basis),
  }
}
