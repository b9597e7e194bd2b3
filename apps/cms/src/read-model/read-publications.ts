import type { Payload } from 'payload'
import type { PublicationsAnswer } from 'types/site-questions'

import { readInstallation } from '../installation/installation.ts'
import { readDocuments } from './read-documents.ts'

/** An answer of about 300 kB. */
const publicationsInPart = 5000

/** One part of the pages whose newest publication is above `since`. Sorted by path, an order that no publication changes. */
export async function readPublications(since: number, part: number, payload: Payload): Promise<PublicationsAnswer> {
  const installation = await readInstallation(payload)
  const where = { number: { greater_than: since } }
  const publications = await readDocuments({ payload }, 'publications', {
    limit: publicationsInPart,
    page: part,
    select: ['number', 'path'],
    sort: 'path',
    where,
  })
  return { installation, publications: Object.fromEntries(publications.map(({ number, path }) => [path, number])) }
}
