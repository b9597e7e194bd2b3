import type { PayloadRequest } from 'payload'
import { pathOfTopic } from 'types/index-addresses'
import { anyTopic } from '../documents/any-topic.ts'
import { findPublic } from '../documents/find-public.ts'
import { idsOf } from '../documents/id-of.ts'
import { byFirstPublication } from '../documents/list-order.ts'
import { allPages } from './all-pages.ts'
import { changedListIndexes, type Listing } from './list-index-pages.ts'

type Change = { before: Listing | null; now: Listing | null }

/** The pages of topics that show a list otherwise than before. All pages when it is the first with a topic, or was the last: the navigation changes. */
export async function changedTopicPages({ before, now }: Change, req: PayloadRequest): Promise<string[]> {
  const [had, has] = [before?.topics ?? [], now?.topics ?? []]
  const isSameRow = before?.row === now?.row
  const changed = [...new Set([...had, ...has])].filter((id) => !(isSameRow && had.includes(id) && has.includes(id)))
  if (changed.length === 0) return []

  const topics = await findPublic('topics', { select: ['slug'], where: { id: { in: changed } } }, req)
  const lists = await findPublic('lists', { select: ['publishedAt', 'topics'], where: { topics: { in: changed } } }, req)
  const pages = topics.flatMap(({ id, slug }) => {
    const ofTopic = lists.filter((list) => idsOf(list.topics).includes(id)).toSorted(byFirstPublication)
    const listing = (each: Listing | null, held: string[]) => (held.includes(id) ? each : null)
    return changedListIndexes({ before: listing(before, had), now: listing(now, has) }, ofTopic, pathOfTopic({ slug }))
  })
  return [...pages, ...((await isNavigationChanged({ before, now }, req)) ? await allPages(req) : [])]
}

async function isNavigationChanged({ before, now }: Change, req: PayloadRequest): Promise<boolean> {
  const [had, has] = [before, now].map((listing) => (listing?.topics ?? []).length > 0)
  if (had === has) return false
  const lists = await findPublic('lists', { limit: 2, select: ['slug'], where: anyTopic }, req)
  return lists.every(({ id }) => id === (now ?? before)?.id)
}
