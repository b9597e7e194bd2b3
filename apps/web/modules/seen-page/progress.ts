import type { SeenIndex } from './seen-index.ts'

type Film = { slug: string; title: string; year: number }
export type ListProgress = { of: number; path: string; seen: number; title: string }

export type Progress = {
  /** By title. */
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
  const counted = lists.map((list) => ({
    of: list.films.length,
    path: list.path,
    seen: list.films.filter((place) => ticked.has(films[place]?.[0] ?? '')).length,
    title: list.title,
  }))
  const byTitle = counted.toSorted((a, b) => a.title.localeCompare(b.title))
  return {
    begun: byTitle.filter((list) => list.seen > 0).toSorted((a, b) => b.seen / b.of - a.seen / a.of),
    films: seen.toSorted((a, b) => a.title.localeCompare(b.title)),
    others: byTitle.filter((list) => list.seen === 0),
    unknown: ticked.size - seen.length,
  }
}
