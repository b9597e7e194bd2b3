import type { PayloadRequest } from 'payload'
import { frontPath, pagesOfList, pathOfList } from 'types/addresses'
import { isKeptBack } from 'types/content/countdown'
import { peoplePath, topicsPath } from 'types/index-addresses'
import { titleOf } from '../content/fields/list-title.ts'
import { type FrontLists, frontLists } from '../documents/front-lists.ts'
import { idOf, idsOf } from '../documents/id-of.ts'
import type { Movement } from '../editions/movement.ts'
import type { List } from '../payload-types.ts'
import { type Appearances, noAppearances } from './appearances.ts'

/**
 * @param movements as readers see them, by montage
 * @param known the lists on the front, when they were read before the change of a list that was public already
 */
export async function appearancesOfList(
  list: List,
  movements: ReadonlyMap<string, Movement>,
  known: FrontLists | null,
  req: PayloadRequest,
): Promise<Appearances> {
  const front = known ?? (await frontLists(req))
  const montages = idsOf(list.entries?.map(({ montage }) => montage))
  const byline = idsOf(list.byline)
  const topics = [...new Set(idsOf(list.topics))]
  // A link to a list says in which language it is.
  const link = [pathOfList(list), titleOf(list), list.language]
  const trail = JSON.stringify([...link, list.standfirst, list.publishedAt, idOf(list.image), montages.length])
  const rank = (index: number) => [
    index + 1,
    isKeptBack({ isCountdown: list.counting === 'down', length: montages.length, rank: index + 1 }),
  ]
  const standing = (id: string, index: number) => JSON.stringify([...link, ...rank(index), montages.length, shown(movements.get(id))])

  const pages = new Map(pagesOfList(list).map((page) => [page, list.updatedAt]))
  // Its feed shows all of a list.
  if (front.shown.includes(list.id)) pages.set(frontPath, list.updatedAt)
  // The front then says that there are more.
  if (front.onlyOther === list.id) pages.set(frontPath, 'another list')
  if (byline.length > 0) pages.set(peoplePath, JSON.stringify(byline.toSorted()))
  if (topics.length > 0) pages.set(topicsPath, JSON.stringify(topics.toSorted()))
  return {
    ...noAppearances,
    films: new Map(montages.map((id, index) => [id, JSON.stringify([...link, ...rank(index)])])),
    front,
    listing: {
      id: list.id,
      link: JSON.stringify(link),
      montages,
      publishedAt: list.publishedAt ?? null,
      row: JSON.stringify([...link, list.standfirst, montages.length]),
      topics,
    },
    montages: new Map(montages.map((id, index) => [id, standing(id, index)])),
    pages,
    people: new Map(byline.map((id) => [id, trail])),
  }
}

/** The page of a montage says nothing of a rank that did not change. */
const shown = (movement: Movement | undefined) => (movement?.kind === 'same' ? null : (movement ?? null))
