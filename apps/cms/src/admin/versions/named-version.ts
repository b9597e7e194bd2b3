import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Change } from '../../versions/change.ts'

export type NamedVersion = { at: string; change: Change | null; id: string; isLive: boolean }

type Versioned = Extract<CollectionSlug, 'lists' | 'montages' | 'people'>
export type Document = { collection: Versioned; id: string; isLive: boolean }
type Row = { id: string; updatedAt: string; version: { _status?: string; change?: Change | null } }

/** A page of a document's versions, newest first, with those from the trash, as Payload's tab counts them. `isLive`: the document is public. */
export async function findNamedVersions(
  { collection, id, isLive }: Document,
  { limit, page }: { limit: number; page: number },
  req: PayloadRequest,
) {
  const query = { collection, depth: 0, overrideAccess: false, req, sort: '-updatedAt', trash: true } as const
  const { docs, totalDocs } = await req.payload.findVersions({
    ...query,
    limit,
    page,
    select: { updatedAt: true, version: { _status: true, change: true } },
    where: { parent: { equals: id } },
  })
  const { docs: published } = await req.payload.findVersions({
    ...query,
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  const live = isLive ? published[0]?.id : undefined
  const versions = (docs as unknown as Row[]).map(
    (row): NamedVersion => ({ at: row.updatedAt, change: row.version.change ?? null, id: row.id, isLive: row.id === live }),
  )
  return { totalDocs, versions }
}
