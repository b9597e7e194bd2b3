import type { CollectionSlug, Where } from 'payload'

import { idOf } from '../documents/id-of.ts'
import type { Schedule } from '../payload-types.ts'

/** What a schedule publishes or withdraws. */
export type Target = { collection: Scheduled; id: string }

/** The relations of a schedule, one of which is filled; also what messages call the document. */
export const nouns = { lists: 'list', montages: 'montage' } as const satisfies { [Slug in CollectionSlug]?: string }

export type Scheduled = keyof typeof nouns

export const isScheduled = (collection: string): collection is Scheduled => Object.hasOwn(nouns, collection)

export const targetOf = ({ list, montage }: Pick<Schedule, 'list' | 'montage'>): Target =>
  list ? { collection: 'lists', id: idOf(list) ?? '' } : { collection: 'montages', id: idOf(montage) ?? '' }

export const isOf = ({ collection, id }: Target): Where => ({ [nouns[collection]]: { equals: id } })
