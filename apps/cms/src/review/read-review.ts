import type { PayloadRequest, Where } from 'payload'

import { publicDocument } from '../documents/public-document.ts'
import type { WithPage } from '../documents/public-versions.ts'
import type { Change } from '../versions/change.ts'
import type { DraftAlong, Review, Save } from './review.ts'

/** Takes a constant number of queries. Throws 404 when there is no such document. */
export async function readReview(collection: WithPage, id: string, withDrafts: string[], req: PayloadRequest): Promise<Review> {
  const newest = await req.payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: false, req, trash: true })
  const published = await lastPublished(collection, id, req)
  const saves = (await savesOf(collection, sinceLastPublished(id, published), req)).map(toSave)
  const drafts = await draftsAlong(withDrafts, req)
  return {
    before: published?.version ?? null,
    drafts,
    isOwn: [...saves, ...drafts.flatMap((draft) => draft.saves)].every(({ change }) => isOwn(change, req)),
    isPublic: (await publicDocument(collection, id, req)) !== null,
    published: published && toSave(published),
    revision: 'revision' in newest && typeof newest.revision === 'number' ? newest.revision : null,
    saves,
  }
}

/** A draft that a schedule saved again may hold changes of other authors. */
const isOwn = (change: Change | null, { user }: PayloadRequest): boolean =>
  change !== null && change.kind !== 'kept' && change.userId === String(user?.id)

type Version = { id: string; parent?: unknown; updatedAt: string; version: { _status?: string | null; change?: Change | null } }

const toSave = ({ updatedAt, version }: Version): Save => ({ at: updatedAt, change: version.change ?? null })

async function lastPublished(collection: WithPage, id: string, req: PayloadRequest): Promise<Version | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-updatedAt',
    trash: true,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return (docs[0] as Version | undefined) ?? null
}

const sinceLastPublished = (id: string, published: Version | null): Where => ({
  and: [
    { parent: { equals: id } },
    ...(published ? [{ id: { not_equals: published.id } }, { updatedAt: { greater_than_equal: published.updatedAt } }] : []),
  ],
})

async function savesOf(collection: WithPage, where: Where, req: PayloadRequest): Promise<Version[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { parent: true, updatedAt: true, version: { _status: true, change: true } },
    sort: '-updatedAt',
    trash: true,
    where,
  })
  return docs as Version[]
}

async function draftsAlong(ids: string[], req: PayloadRequest): Promise<DraftAlong[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'montages',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const versions = await savesOf('montages', { parent: { in: ids } }, req)
  return docs.map((doc) => ({ doc, id: doc.id, saves: newSaves(versions.filter(({ parent }) => parent === doc.id)) }))
}

/** A montage may have been public once: only the saves after that. */
function newSaves(versions: Version[]): Save[] {
  const last = versions.findIndex(({ version }) => version._status === 'published')
  return (last === -1 ? versions : versions.slice(0, last)).map(toSave)
}
