import type { SeenIndex } from './seen-index.ts'

type Film = { slug: string; title: string; year: number }
export type ListProgress = Omit<SeenIndex['lists'][number], 'films'> & { of: number; seen: number }

/** Films and lists are in the order of the index: by title. */
export type Progress = {
  films: Film[]
  /** Ticks of films that this site does not have. */
  unknown: number
  /** With the largest part seen first. */
  begun: ListProgress[]
  others: ListProgress[]
}

export function progressOf(slugs: string[], { films, lists }: SeenIndex): Progress {
  const ticked = new Set(slugs)
  const seen = films.filter(([slug]) => ticked.has(slug)).map(([slug, title, year]) => ({ slug, title, year }))
  const counted = lists.map(({ films: places, ...list }) => ({
    ...list,
    of: places.length,
    seen: places.filter((place) => ticked.has(films[place]?.[0] ?? '')).length,
  }))
  return {
    begun: counted.filter((list) => list.seen > 0).toSorted((a, b) => b.seen / b.of - a.seen / a.of),
    films: seen,
    others: counted.filter((list) => list.seen === 0),
    unknown: ticked.size - seen.length,
  }
}
