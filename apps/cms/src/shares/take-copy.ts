import type { PayloadRequest } from 'payload'
import { contentOf } from '../documents/content-of.ts'
import { idsOf } from '../documents/id-of.ts'
import type { List, Montage, Person, Share } from '../payload-types.ts'

type Copy = NonNullable<Share['copy']>

/** Copies a document as it is now; of a list also the newest state of each of its montages. */
export async function takeCopy(doc: List | Montage | Person, req: PayloadRequest): Promise<Copy> {
  const ids = 'entries' in doc ? idsOf(doc.entries?.map(({ montage }) => montage)) : []
  return { content: contentOf(doc), drafts: ids.length === 0 ? [] : await copyMontages(ids, req) }
}

async function copyMontages(ids: string[], req: PayloadRequest): Promise<Copy['drafts']> {
  const { docs } = await req.payload.find({
    collection: 'montages',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return docs.map((montage) => ({ data: contentOf(montage), id: montage.id }))
}
