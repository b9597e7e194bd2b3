import type { Named } from 'types/content/edition'

import { byTitle } from './compare.ts'

type Query = Record<string, string | string[] | undefined>

/** The name of the field with the rank of a film. */
export const fieldOf = ({ slug }: { slug: string }): string => `film-${slug}`

/**
 * The places in the edition of the films that a reader gave a number in the form, by that number. Equal numbers keep the order of the form. A film
 * without a number, or with something else in its field, is not ranked.
 * @param language of the list
 */
export function orderIn(query: Query, edition: readonly Named[], language: string): number[] {
  const given = byTitle(edition, language).flatMap((film) => {
    const number = Number([query[fieldOf(film)]].flat()[0]?.trim() || Number.NaN)
    return Number.isFinite(number) ? [{ film, number }] : []
  })
  return given.toSorted((a, b) => a.number - b.number).map(({ film }) => edition.indexOf(film))
}
