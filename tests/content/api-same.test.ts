import { expect, test } from 'vitest'
import { transfer } from '#lib/domain/rules/transfer.ts'
import { reply } from './api.ts'
import { realSite } from './real-site.ts'
import { drawnPairs } from './walk.ts'

const site = realSite()
type Item = { id: string; from: string | null; only_if: { circumstance: string }[] }
type Answer = Record<'materials' | 'steps' | 'omitted' | 'unless' | 'channels' | 'notes', Item[]> & { verdict: Item }

const told = ({ id, from, only_if }: Item) => `${id}@${from ?? ''}?${only_if.map(({ circumstance }) => circumstance)}`
const meant = (placed: { item: { id: string }; from: { id: string } | undefined; onlyIf?: readonly string[] }) =>
  `${placed.item.id}@${placed.from?.id ?? ''}?${placed.onlyIf ?? []}`

test.each(site.insurances.map((insurance) => [insurance.id, insurance] as const))(
  'a checklist of %s has the same items in the same order as the answer that the page shows',
  (_id, insurance) => {
    for (const { leaving, joining } of drawnPairs(site, 12)) {
      const answer = transfer(insurance, leaving, joining, {})
      const query = new URLSearchParams({ insurance: insurance.id })
      if (leaving) query.set('leaving', leaving.id)
      if (joining) query.set('joining', joining.id)
      const body = reply('checklist', String(query)).body as unknown as Answer
      expect(told(body.verdict)).toBe(meant(answer.verdict))
      for (const list of ['materials', 'steps', 'omitted', 'unless', 'channels', 'notes'] as const)
        expect([list, body[list].map(told)]).toEqual([list, answer[list].map(meant)])
    }
  },
)
