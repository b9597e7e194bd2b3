import type { Payload } from 'payload'

import type { WithPage } from '../documents/public-versions.ts'

const collections: WithPage[] = ['lists', 'montages', 'people']
const keptForDays = 90
const newestKept = 50

/**
 * Removes drafts from the versions of documents: those that are older than 90 days and not among the newest 50 drafts of their document. Published
 * versions and the newest one stay for ever. Payload's `maxPerDoc` would count them too.
 */
export async function thinDrafts(payload: Payload, now = Date.now()): Promise<string[]> {
  const longAgo = new Date(now - keptForDays * 24 * 60 * 60_000).toISOString()
  for (const collection of collections) {
    for (const parent of await parentsOfOldDrafts(collection, longAgo, payload)) await thin(collection, parent, longAgo, payload)
  }
  return []
}

const drafts = { 'version._status': { equals: 'draft' } }
const pageSize = 500

async function parentsOfOldDrafts(collection: WithPage, longAgo: string, { db }: Payload): Promise<Set<string>> {
  const where = { and: [drafts, { updatedAt: { less_than: longAgo } }] }
  const query = { collection, limit: pageSize, pagination: true, select: { parent: true }, sort: 'createdAt', where } as const
  const parents = new Set<string>()
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await db.findVersions({ ...query, page })
    for (const { parent } of docs) parents.add(String(parent))
    if (!hasNextPage) return parents
  }
}

async function thin(collection: WithPage, parent: string, longAgo: string, { db }: Payload): Promise<void> {
  const ofDocument = { and: [drafts, { parent: { equals: parent } }] }
  const { docs } = await db.findVersions({ collection, limit: newestKept, pagination: false, sort: '-updatedAt', where: ofDocument })
  const oldest = docs[newestKept - 1]
  if (!oldest) return
  const before = [new Date(oldest.updatedAt).toISOString(), longAgo].toSorted()[0]
  await db.deleteVersions({ collection, where: { and: [...ofDocument.and, { updatedAt: { less_than: before } }] } })
}
