/** All that belongs to each key, once, in the order in which it comes. */
export function grouped<K, V>(pairs: Iterable<readonly [key: K, value: V]>): Map<K, Set<V>> {
  const groups = new Map<K, Set<V>>()
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value))
  return groups
}
