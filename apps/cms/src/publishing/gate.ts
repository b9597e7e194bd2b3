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

const faultsOf = async (list: List, req: PayloadRequest): Promise<Fault[]> => [
  ...(await faultsOfEntries(list, req)),
  ...(await faultsOfByline(list, req)),
]

async function faultsOfEntries({ entries }: List, req: PayloadRequest): Promise<Fault[]> {
  if (!entries || entries.length === 0) return [{ message: 'A list is published with at least one entry.', path: 'entries' }]

  const published = await publishedAmong(
    'montages',
    entries.map(({ montage }) => montage),
    req,
  )
  const faults: Fault[] = []
  for (const [index, { montage }] of entries.entries()) {
    const id = idOf(montage)
    if (id !== null && published.has(id)) continue
    const film = id === null ? null : await newest('montages', id, req)
    const message = film
      ? `Rank ${index + 1}, “${film.title}”, is not published. Publish the montage first.`
      : `Rank ${index + 1} holds no montage.`
    faults.push({ message, path: `entries.${index}.montage` })
  }
  return faults
}

async function faultsOfByline({ byline }: List, req: PayloadRequest): Promise<Fault[]> {
  const published = await publishedAmong('people', byline ?? [], req)
  const faults: Fault[] = []
  for (const id of (byline ?? []).map(idOf)) {
    if (id === null || published.has(id)) continue
    const person = await newest('people', id, req)
    const who = person ? `“${person.name}”` : 'Somebody who is gone'
    faults.push({ message: `${who} stands in the byline and is not published. Publish the person first.`, path: 'byline' })
  }
  return faults
}

async function publishedAmong(collection: 'montages' | 'people', relations: unknown[], req: PayloadRequest): Promise<Set<string>> {
  const ids = relations.map(idOf).filter((id) => id !== null)
  return new Set((await publishedByIds(collection, ids, req)).map(({ id }) => id))
}

/** The newest state of a document, draft or not; null when it is gone. */
async function newest<Name extends 'montages' | 'people'>(collection: Name, id: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0] ?? null
}
