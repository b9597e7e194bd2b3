import type { PayloadRequest } from 'payload'

import { inTurn } from '../database/in-turn.ts'

/**
 * Gives a commit its publication number, notes it for every page it touches, and puts the announcement into the outbox; all in the
 * transaction of `req`, so that it is written with the change or not at all. Paths may repeat; none means nothing to do, and null.
 * The number is one more than the highest of any page: it rises for each page, since two commits that touch one page meet in its row.
 */
export async function publish(paths: string[], req: PayloadRequest): Promise<number | null> {
  const pages = [...new Set(paths)]
  return pages.length === 0 ? null : inTurn(req, () => record(pages, req))
}

async function record(pages: string[], req: PayloadRequest): Promise<number> {
  const { payload } = req
  const highest = await payload.find({ collection: 'publications', depth: 0, limit: 1, overrideAccess: true, req, sort: '-number' })
  const number = (highest.docs[0]?.number ?? 0) + 1

  const known = await payload.find({
    collection: 'publications',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { path: { in: pages } },
  })
  const ids = new Map(known.docs.map(({ id, path }) => [path, id]))
  for (const path of pages) {
    const id = ids.get(path)
    if (id === undefined) await payload.db.create({ collection: 'publications', data: { number, path }, req })
    else await payload.db.updateOne({ collection: 'publications', data: { number }, id, req })
  }
  await payload.create({
    collection: 'outbox',
    data: { attempts: 0, paths: pages, publication: number, restsUntil: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return number
}
