import type { PayloadRequest } from 'payload'

import { raisePublications } from '../database/raise-publications.ts'
import { serially } from '../database/serially.ts'
import { noteRequestOf } from '../delivery/request-of-publication.ts'

/** The number is one more than that of any page. Two commits that touch one page conflict in its row. @returns null without pages */
export async function storePublication(paths: string[], req: PayloadRequest): Promise<number | null> {
  const pages = [...new Set(paths)]
  return pages.length === 0 ? null : serially(req, () => store(pages, req))
}

async function store(pages: string[], req: PayloadRequest): Promise<number> {
  const { db } = req.payload
  const { docs } = await db.find<{ number: number }>({ collection: 'publications', limit: 1, pagination: false, req, sort: '-number' })
  const number = (docs[0]?.number ?? 0) + 1
  await raisePublications(pages, number, req)
  const data = { attempts: 0, paths: pages, publication: number, restsUntil: new Date().toISOString() }
  await db.create({ collection: 'outbox', data, req })
  noteRequestOf(number)
  return number
}
