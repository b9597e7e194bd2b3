import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Change } from '../../versions/change.ts'

/** A version as it stands in the history of its document. */
export type NamedVersion = { at: string; change: Change | null; id: string; isLive: boolean }

type Versioned = Extract<CollectionSlug, 'lists' | 'montages' | 'people'>
export type Document = { collection: Versioned; id: string; isLive: boolean }
type Row = { id: string; updatedAt: string; version: { _status?: string; change?: Change | null } }

/**
 * A page of the versions of a document, the newest first, those in the trash too: as many as are counted on the tab. `isLive`: of the
 * document, whether readers have it.
 */
export async function findNamed(
  { collection, id, isLive }: Document,
  { limit, page }: { limit: number; page: number },
  req: PayloadRequest,
) {
  const question = { collection, depth: 0, overrideAccess: false, req, sort: '-updatedAt', trash: true } as const
  const { docs, totalDocs } = await req.payload.findVersions({
    ...question,
    limit,
    page,
    select: { updatedAt: true, version: { _status: true, change: true } },
    where: { parent: { equals: id } },
  })
  const { docs: published } = await req.payload.findVersions({
    ...question,
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
