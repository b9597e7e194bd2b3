import type { Named } from 'types/content/edition'
import { titleOrder } from 'types/content/title-order'

/** `rank` is that of the reader, `editors` that of the edition among the films that the reader has ranked, `rise` how much higher the reader has it. */
type Compared = Named & { editors: number; rank: number; rise: number }

export type Comparison = {
  /** The films that the reader has ranked, by the reader's rank. */
  ranked: Compared[]
  /** The others, in the order of the edition. */
  unseen: Named[]
  /** In how many pairs of ranked films both have the same above the other. */
  agreed: number
  pairs: number
  /** The film whose rank differs most; of several, the one that the reader has highest. Null when none differs. */
  apart: Compared | null
}

/** Compares an order of a reader with an edition. `order` has the places of films in the edition, from 0. */
export function compare(order: readonly number[], edition: readonly Named[]): Comparison {
  const byEditors = order.toSorted((a, b) => a - b)
  const ranked = order.flatMap((place, index): Compared[] => {
    const film = edition[place]
    const editors = byEditors.indexOf(place) + 1
    return film ? [{ editors, rank: index + 1, rise: editors - index - 1, slug: film.slug, title: film.title, year: film.year }] : []
  })
  const unseen = edition.filter((_film, place) => !order.includes(place))
  const pairs = (ranked.length * (ranked.length - 1)) / 2
  const apart = ranked.toSorted((a, b) => Math.abs(b.rise) - Math.abs(a.rise) || a.rank - b.rank)[0]
  return { agreed: pairs - inversions(order), apart: apart && apart.rise !== 0 ? apart : null, pairs, ranked, unseen }
}

/** The pairs that stand the other way round: Kendall's distance. */
const inversions = (order: readonly number[]): number =>
  order.reduce((sum, place, index) => sum + order.slice(index + 1).filter((later) => later < place).length, 0)

/** As a form lists them: in the order of the editors it would suggest an answer. @param language of the list */
export function byTitle<Film extends Named>(films: readonly Film[], language: string): Film[] {
  const compareTitles = titleOrder(language)
  return films.toSorted((a, b) => compareTitles(a.title, b.title) || a.year - b.year || (a.slug < b.slug ? -1 : 1))
}
