import type { PayloadRequest } from 'payload'
import { idsOf } from '../documents/id-of.ts'
import type { Edition, List } from '../payload-types.ts'
import { type NamedMontage, namesOfMontages, newestEditionOf } from '../request-context.ts'
import { compareOrders, isSameOrder, type Movement } from './movement.ts'

/** Read once in a request: several hooks need it, and an edition names every montage of its list. */
export async function newestEdition(list: string, req: PayloadRequest): Promise<Edition | null> {
  const known = newestEditionOf(list).get(req)
  if (known !== undefined) return known
  const where = { list: { equals: list } }
  const { docs } = await req.payload.db.find<Edition>({ collection: 'editions', limit: 1, pagination: false, req, sort: '-number', where })
  const newest = docs[0] ?? null
  newestEditionOf(list).set(req, newest)
  return newest
}

export const orderOf = (edition: Edition | null): string[] => edition?.order.map(({ montage }) => montage) ?? []

/** By montage; empty for the first edition, before which there was no order. */
export const movementsIn = (edition: Pick<Edition, 'number' | 'order'> | null): Map<string, Movement> =>
  new Map(edition && edition.number > 1 ? edition.order.map(({ montage, movement }) => [montage, movement]) : [])

export const currentMovements = async (list: string, req: PayloadRequest): Promise<Map<string, Movement>> =>
  movementsIn(await newestEdition(list, req))

/** The next edition, or a correction of the newest when the order is the same. */
export const editionAfter = (newest: Edition | null, montages: string[]): { isCorrection: boolean; number: number } =>
  newest && isSameOrder(orderOf(newest), montages)
    ? { isCorrection: true, number: newest.number }
    : { isCorrection: false, number: (newest?.number ?? 0) + 1 }

export type NextEdition = ReturnType<typeof editionAfter> & {
  before: Edition | null
  list: List
  montages: string[]
  /** As readers will see them. */
  movements: Map<string, Movement>
  /** The montages by id; empty for a correction. */
  names: Map<string, NamedMontage>
}

/** What a publication of this list makes. */
export async function nextEdition(list: List, req: PayloadRequest): Promise<NextEdition> {
  const before = await newestEdition(list.id, req)
  const montages = idsOf(list.entries?.map(({ montage }) => montage))
  const next = editionAfter(before, montages)
  const movements = next.isCorrection ? movementsIn(before) : before ? compareOrders(orderOf(before), montages).movements : new Map()
  const names = namesOfMontages(list.id).take(req)
  return { ...next, before, list, montages, movements, names: (!next.isCorrection && names) || new Map() }
}
