import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { List } from 'types/payload-types'

import { type Fault, refusal } from '../errors/refusal.ts'
import { firstDuplicate, idOf } from './first-duplicate.ts'
import { publicDocument } from './public-document.ts'
import { publishedByIds } from './where-shown.ts'

/** A montage stands in a list once, in drafts too. */
export const refuseDuplicates: CollectionBeforeChangeHook = ({ data }) => {
  const duplicate = firstDuplicate(data.entries)
  if (!duplicate) return data
  const [first, second] = duplicate.ranks
  const message = `This montage stands at rank ${first} already. Remove it from rank ${first} or ${second}.`
  throw refusal({ message, path: `entries.${second - 1}.montage` })
}

/**
 * What stands between a list and its readers, judged on what the commit would show them, so whatever the way in.
 * A refusal names the rank and the montage, and rolls the whole change back.
 */
export const passGate: CollectionAfterChangeHook = async ({ doc, req }) => {
  const list = await publicDocument('lists', doc.id, req)
  if (!list) return
  const [first, ...more] = await faultsOf(list, req)
  if (first) throw refusal(first, ...more)
}

async function faultsOf({ entries }: List, req: PayloadRequest): Promise<Fault[]> {
  if (!entries || entries.length === 0) return [{ message: 'A list is published with at least one entry.', path: 'entries' }]

  const ids = entries.map(({ montage }) => idOf(montage))
  const published = new Set(
    (
      await publishedByIds(
        'montages',
        ids.filter((id) => id !== null),
        req,
      )
    ).map(({ id }) => id),
  )
  const faults: Fault[] = []
  for (const [index, id] of ids.entries()) {
    if (id !== null && published.has(id)) continue
    const title = id === null ? null : await titleOf(id, req)
    const message = title
      ? `Rank ${index + 1}, “${title}”, is not published. Publish the montage first.`
      : `Rank ${index + 1} holds no montage.`
    faults.push({ message, path: `entries.${index}.montage` })
  }
  return faults
}

/** The newest title of a montage, draft or not; null when it is gone. */
async function titleOf(id: string, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'montages',
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0]?.title ?? null
}
