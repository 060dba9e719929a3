import { expect, test } from 'vitest'
import { ContentError } from '#lib/content/problem.ts'
import { changeMessage } from '#lib/delivery/content/watch-content.ts'
import { explain, StartError } from '#lib/delivery/settings/explain.ts'

const problem = (line: number) => ({ path: 'content/site.md', line, column: 3, message: 'name is missing' })

test.each([
  [new StartError('no build'), 'no build'],
  [
    Object.assign(new Error('x'), { code: 'EADDRINUSE', port: 3000 }),
    'port 3000 is taken by another program; choose another with PORT=…',
  ],
  [Object.assign(new Error('listen EACCES'), { code: 'EACCES' }), 'cannot listen: listen EACCES'],
  [
    new ContentError([problem(4)]),
    'content: 1 problem; "npm run check" lists all. The first: content/site.md:4:3  name is missing',
  ],
  [
    new ContentError([problem(4), problem(9)]),
    'content: 2 problems; "npm run check" lists all. The first: content/site.md:4:3  name is missing',
  ],
])('%s', (error, line) => {
  expect(explain(error)).toBe(line)
})

test('what nobody foresaw keeps its stack', () => {
  expect(explain(new Error('odd'))).toMatch(/^Error: odd\n +at /)
  expect(explain('odd')).toBe('odd')
})

test.each([
  [0, 'content on disk changed and is valid; restart to serve it'],
  [1, 'content on disk has 1 problem; still serving the content loaded at start (npm run check shows them)'],
  [3, 'content on disk has 3 problems; still serving the content loaded at start (npm run check shows them)'],
])('a change on disk with %i problems', (problems, message) => {
  expect(changeMessage(problems)).toBe(message)
})
