import type { PayloadRequest } from 'payload'
import { frontPath, pagesOfList, pathOfList } from 'types/addresses'
import { titleOf } from '../content/fields/list-title.ts'
import { frontLists } from '../documents/front-lists.ts'
import { idOf, idsOf } from '../documents/id-of.ts'
import type { Movement } from '../editions/movement.ts'
import type { List } from '../payload-types.ts'
import type { Appearances } from './appearances.ts'

/** @param movements as readers see them, by montage */
export async function appearancesOfList(list: List, movements: ReadonlyMap<string, Movement>, req: PayloadRequest): Promise<Appearances> {
  const montages = idsOf(list.entries?.map(({ montage }) => montage))
  const [path, title] = [pathOfList(list), titleOf(list)]
  const trail = JSON.stringify([path, title, list.standfirst, list.publishedAt, idOf(list.image), montages.length])
  const standing = (id: string, index: number) => JSON.stringify([path, title, index + 1, montages.length, shown(movements.get(id))])

  const pages = new Map(pagesOfList(list).map((page) => [page, list.updatedAt]))
  // Its feed shows all of a list.
  if ((await frontLists(req)).includes(list.id)) pages.set(frontPath, list.updatedAt)
  return {
    lists: new Map(),
    montages: new Map(montages.map((id, index) => [id, standing(id, index)])),
    pages,
    people: new Map(idsOf(list.byline).map((id) => [id, trail])),
  }
}

/** The page of a montage says nothing of a rank that did not change. */
const shown = (movement: Movement | undefined) => (movement?.kind === 'same' ? null : (movement ?? null))
