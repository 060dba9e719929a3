import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { document } from './api.ts'

const text = JSON.stringify(document)

test('the description is OpenAPI by the rules that Redocly recommends', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config })
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

/** What a program of somebody else may do with the types made from the description. */
const CLIENT = `
import type { components, paths } from './api'
type Answer<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer A } } } } } ? A : never
export function papers(answer: Answer<'/api/v1/checklist'>): string[] {
  const verdict: 'now' | 'can-wait' | 'not-possible' | 'by-itself' | 'ask-first' = answer.verdict.verdict
  return [verdict, ...answer.materials.filter((each) => each.form !== 'copy').map((each) => each.name)]
}
export const name = (answer: Answer<'/api/v1/regions/{id}'>): string => answer.region.name.zh
export const asked: NonNullable<paths['/api/v1/sources']['get']['parameters']['query']> = { status: 'in-force', fields: ['id', 'title'] }
export const why = (problem: components['schemas']['Problem']) => problem.errors.map(({ key, one_of }) => [key, one_of?.length])
`

test('a client made from it compiles, and a word that is not in a list does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  writeFileSync(join(folder, 'api.ts'), astToString(await openapiTS(JSON.parse(text))))
  const files = [CLIENT, CLIENT.replace("!== 'copy'", "!== 'copied'")].map((client, index) => {
    const file = join(folder, `client-${index}.ts`)
    writeFileSync(file, client)
    return file
  })
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'] }
  const program = ts.createProgram(files, options)
  const [faults, faultsOfSlip] = files.map((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  )
  expect(faults).toEqual([])
  expect(faultsOfSlip?.join()).toContain('\'"copied"\'')
  rmSync(folder, { recursive: true })
})
