/** The index of the option to which a key leads from `index` (-1: the text); null when the key leads nowhere. */
export function nextOption(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return index > 0 ? index - 1 : count - 1
  if (index < 0) return null
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
