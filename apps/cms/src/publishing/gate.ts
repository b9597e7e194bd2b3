import { type CollectionAfterChangeHook, type CollectionBeforeChangeHook, ValidationError } from 'payload'

import { firstDuplicate, idOf } from './first-duplicate.ts'
import { publicDocument } from './public-document.ts'
import { publishedByIds } from './where-shown.ts'

type Fault = { message: string; path: string }

/** A montage stands in a list once, in drafts too. */
export const refuseDuplicates: CollectionBeforeChangeHook = ({ data, req }) => {
  const duplicate = firstDuplicate(data.entries)
  if (!duplicate) return data
  const [first, second] = duplicate.ranks
  const message = `This montage stands at rank ${first} already. Remove it from rank ${first} or ${second}.`
  throw new ValidationError({ collection: 'lists', errors: [{ message, path: `entries.${second - 1}.montage` }] }, req.t)
}

/**
 * What stands between a list and its readers, judged on what the commit would show them, so whatever the way in.
 * A refusal names the rank and the montage, and rolls the whole change back.
 */
export const passGate: CollectionAfterChangeHook = async ({ doc, req }) => {
  const list = await publicDocument('lists', doc.id, req)
  if (!list) return
  const entries = list.entries ?? []
  const faults: Fault[] = entries.length === 0 ? [{ message: 'A list is published with at least one entry.', path: 'entries' }] : []

  const published = new Set((await publishedByIds('montages', entries.map(({ montage }) => idOf(montage)).filter((id) => id !== null), req)).map(({ id }) => id))
  for (const [index, { montage }] of entries.entries()) {
    const id = idOf(montage)
    if (id !== null && published.has(id)) continue
    const [draft] = id === null ? [] : (await req.payload.find({ collection: 'montages', depth: 0, draft: true, limit: 1, overrideAccess: true, pagination: false, req, where: { id: { equals: id } } })).docs
    const message = draft ? `Rank ${index + 1}, “${draft.title}”, is not published. Publish the montage first.` : `Rank ${index + 1} holds no montage.`
    faults.push({ message, path: `entries.${index}.montage` })
  }
  if (faults.length > 0) throw new ValidationError({ collection: 'lists', errors: faults }, req.t)
}
