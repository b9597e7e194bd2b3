import { pathOfPerson } from 'types/addresses'
import type { RankedEntry, Writer } from 'types/content/list'
import type { Shape } from 'types/content/picture'
import { shownTitle } from 'types/shown-title'
import { formerAnchors } from '../../editions/earlier.ts'
import type { Edition, List, Media, Montage, Person } from '../../payload-types.ts'
import { movementsIn } from './edition.ts'
import { toFilm } from './film.ts'
import type { Renditions } from './rendition-sets.ts'

/** The public montages of a list, top first: their places are the ranks. */
export const montagesOf = ({ entries }: Pick<List, 'entries'>): Montage[] =>
  (entries ?? []).map(({ montage }) => montage).filter(isDocument)

/** The title as readers get it. */
export const titleOf = (list: Pick<List, 'entries' | 'title'>): string => shownTitle(list.title, montagesOf(list).length)

/** Of all entries of a list, top first. Its newest edition says how they moved. An entry whose montage is not public is left out. */
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

export const toByline = (byline: List['byline']): Writer[] =>
  (byline ?? []).filter(isDocument).map((person) => ({ name: person.name, path: pathOfPerson(person) }))

/** A relation to a document that is not public stays its bare id. */
const isDocument = <Document extends Media | Montage | Person>(relation: string | Document | null): relation is Document =>
  typeof relation === 'object' && relation !== null
