import type { Payload } from 'payload'
import { type PublicationsAnswer, publicationsInPart } from 'types/site-questions'

import { readInstallation } from '../installation/installation.ts'
import { readPublished } from './published.ts'

/** A part of the pages whose newest publication is above a number. In the order of their paths, which no publication changes. */
export async function readPublications(since: number, part: number, payload: Payload): Promise<PublicationsAnswer> {
  const installation = await readInstallation(payload)
  const where = { number: { greater_than: since } }
  const found = await readPublished(payload, 'publications', { limit: publicationsInPart, page: part, sort: 'path', where })
  return { installation, publications: Object.fromEntries(found.map(({ number, path }) => [path, number])) }
}
