import type { PayloadRequest } from 'payload'

import { serially } from '../database/serially.ts'

/** The number is one more than that of any page. Two commits that touch one page conflict in its row. @returns null without pages */
export async function storePublication(paths: string[], req: PayloadRequest): Promise<number | null> {
  const pages = [...new Set(paths)]
  return pages.length === 0 ? null : serially(req, () => store(pages, req))
}

async function store(pages: string[], req: PayloadRequest): Promise<number> {
  const { payload } = req
  const highest = await payload.find({ collection: 'publications', depth: 0, limit: 1, overrideAccess: true, req, sort: '-number' })
  const number = (highest.docs[0]?.number ?? 0) + 1

  const stored = await payload.find({
    collection: 'publications',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { path: { in: pages } },
  })
  const ids = new Map(stored.docs.map(({ id, path }) => [path, id]))
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
