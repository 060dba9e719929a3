import { expect, test } from 'vitest'
import { verdictsLeft } from '#lib/domain/rules/verdicts-left.ts'
import { rows } from '../../fixtures/rows.ts'

const choices = { drawing: ['no', 'yes'], scheme: ['a', 'b'], route: ['same', 'cross'] }
/** `drawing=yes+scheme=a, scheme=a/b`: rules one after the other, each with its conditions; the last always holds. */
const rules = (text: string) => [
  ...text.split(', ').map((rule) => ({
    when: Object.fromEntries(
      rule
        .split('+')
        .map((each) => each.split('='))
        .map(([id, all = '']) => [id, all.split('/')]),
    ),
  })),
  { when: undefined },
]

test.each(rows`
  one open question | drawing=yes | | 0 1 | drawing
  rules that leave the last one no case | scheme=a, scheme=b | | 0 1 | scheme
  a rule behind one that always holds before it | drawing=yes/no | | 0 |
  a question that an answer has settled | drawing=yes+scheme=a | drawing=yes | 0 1 | scheme
  a question that decides only together with another | drawing=yes+scheme=a | | 0 1 | drawing scheme
  a question that a rule names and another rule makes idle | scheme=a, scheme=b+drawing=yes/no | | 0 1 | scheme
`)('%s', (_name, text, answers, ends, deciding) => {
  const left = verdictsLeft(rules(text), Object.fromEntries(new URLSearchParams(answers)), choices)
  expect([...left.ends].sort().join(' ')).toBe(ends)
  expect(left.deciding.join(' ')).toBe(deciding)
})
