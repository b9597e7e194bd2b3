import { pathOfPerson } from 'types/addresses'
import type { RankedEntry, Writer } from 'types/content/list'
import type { Shape } from 'types/content/picture'
import { shownTitle } from 'types/content/shown-title'
import { idOf } from '../../documents/id-of.ts'
import { formerAnchors } from '../../editions/earlier.ts'
import { movementsIn } from '../../editions/newest-edition.ts'
import type { Edition, List, Media, Montage, Person } from '../../payload-types.ts'
import { toFilm } from './film.ts'
import type { Renditions } from './rendition-sets.ts'

export const montagesOf = ({ entries }: Pick<List, 'entries'>): Montage[] =>
  (entries ?? []).map(({ montage }) => montage).filter(isDocument)

export const titleOf = (list: Pick<List, 'entries' | 'title'>): string => shownTitle(list.title, montagesOf(list).length)

/** The entries of a list by rank, with the movements of its newest edition. An entry whose montage is not public is left out. */
export function toEntries(
  { entries }: Pick<List, 'entries'>,
  renditions: Renditions = new Map(),
  newest: Edition | null = null,
  shape: Shape = 'whole',
): RankedEntry[] {
  const shown = (entries ?? []).flatMap(({ montage, note }) => (isDocument(montage) ? [{ montage, note }] : []))
  const movements = movementsIn(newest)
  const anchors = formerAnchors(
    shown.map(({ montage }) => montage),
    newest,
  )
  return shown.map(({ montage, note }, place) => ({
    ...toFilm(montage, renditions, shape),
    rank: place + 1,
    note: note || null,
    movement: movements.get(montage.id) ?? null,
    formerSlugs: anchors.get(montage.id) ?? [],
  }))
}

/** The public people of a byline, from their ids and `people`, or from populated relations. */
export const toByline = (byline: List['byline'], people: ReadonlyMap<string, Person> = new Map()): Writer[] =>
  (byline ?? [])
    .map((person) => people.get(idOf(person) ?? '') ?? person)
    .filter(isDocument)
    .map((person) => ({ name: person.name, path: pathOfPerson(person) }))

const isDocument = <Document extends Media | Montage | Person>(relation: string | Document | null): relation is Document =>
  typeof relation === 'object' && relation !== null
