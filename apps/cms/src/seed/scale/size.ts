/** The numbers of documents. `longest`: the entries of the longest list. `editions`: of the list whose order changed most often. */
export type Size = { editions: number; images: number; lists: number; longest: number; montages: number; people: number }

export const sizes: Record<string, Size> = {
  full: { editions: 200, images: 500, lists: 300, longest: 500, montages: 10_000, people: 2_000 },
  small: { editions: 5, images: 12, lists: 6, longest: 60, montages: 150, people: 20 },
}
