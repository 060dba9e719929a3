import { expect, test } from 'vitest'
import { verdictsLeft } from '#lib/domain/rules/verdicts-left.ts'

const choices = { drawing: ['no', 'yes'], scheme: ['a', 'b'], route: ['same', 'cross'] }
const rules = (...whens: (Record<string, string[]> | undefined)[]) => whens.map((when) => ({ when }))

test.each([
  ['one open question', rules({ drawing: ['yes'] }, undefined), {}, [0, 1], ['drawing']],
  [
    'rules that leave the last one no case',
    rules({ scheme: ['a'] }, { scheme: ['b'] }, undefined),
    {},
    [0, 1],
    ['scheme'],
  ],
  ['a rule behind one that always holds before it', rules({ drawing: ['yes', 'no'] }, undefined), {}, [0], []],
  [
    'a question that an answer has settled',
    rules({ drawing: ['yes'], scheme: ['a'] }, undefined),
    { drawing: 'yes' },
    [0, 1],
    ['scheme'],
  ],
  [
    'a question that decides only together with another',
    rules({ drawing: ['yes'], scheme: ['a'] }, undefined),
    {},
    [0, 1],
    ['drawing', 'scheme'],
  ],
  [
    'a question that a rule names and another rule makes idle',
    rules({ scheme: ['a'] }, { scheme: ['b'], drawing: ['yes', 'no'] }, undefined),
    {},
    [0, 1],
    ['scheme'],
  ],
] as const)('%s', (_name, list, answers, ends, deciding) => {
  const left = verdictsLeft(list, answers, choices)
  expect([...left.ends].sort()).toEqual([...ends])
  expect(left.deciding).toEqual([...deciding])
})
