/**
 * Where a key leads among so many options, from the one with an index or, at -1, from the text: the options go round, Home and End lead
 * nowhere from the text. Null for keys that lead nowhere.
 */
export function step(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return index > 0 ? index - 1 : count - 1
  if (index < 0) return null
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
