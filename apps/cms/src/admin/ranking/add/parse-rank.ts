/** Reads a typed rank and clamps it to 1 … `size` + 1, the ranks at which an entry can be added. Without a number: `size` + 1, the end. */
export function parseRank(text: string, size: number): number {
  const rank = Math.round(Number(text))
  return text.trim() === '' || Number.isNaN(rank) ? size + 1 : Math.min(Math.max(rank, 1), size + 1)
}
