/** The rank that somebody typed, as one at which an entry can be added to so many; the end where it says none. */
export function rankIn(text: string, size: number): number {
  const rank = Math.round(Number(text))
  return text.trim() === '' || Number.isNaN(rank) ? size + 1 : Math.min(Math.max(rank, 1), size + 1)
}
