import type { Entries } from './entries.ts'

/** How much of the content has been checked: one line for each insurance and language, and the regions' state for each insurance. */
export function coverageSummary(entries: Entries): string {
  const insurances = entries.insurance.map((entry) => entry.place.id)
  const lines = insurances.map((insurance) => {
    const count = (kind: 'materials' | 'steps' | 'channels') => {
      const data = (entries[kind] as { place: { id: string }; data: Record<string, unknown> }[]).find(
        (entry) => entry.place.id === insurance,
      )?.data
      return Array.isArray(data?.[kind]) ? (data[kind] as unknown[]).length : 0
    }
    const states = regionStates(entries, insurance)
    return `${insurance.padEnd(18)} ${count('materials')} materials, ${count('steps')} steps, ${count('channels')} channels; regions: ${states.differs} differ, ${states.same} same, ${states.unchecked} not checked`
  })
  return [
    `${entries.languages.length} languages (${entries.languages.join(', ')}), ${entries.source.length} sources, ${entries.fact.length} facts, ${entries.region.length} regions, ${entries.insurance.length} insurances`,
    ...lines,
  ].join('\n')
}

function regionStates(entries: Entries, insurance: string) {
  const states = { differs: 0, same: 0, unchecked: 0 }
  for (const { data } of entries.region) {
    const own = data.insurances?.[insurance]
    states[!own ? 'unchecked' : own.materials || own.steps || own.outcomes || own.notes ? 'differs' : 'same']++
  }
  return states
}
