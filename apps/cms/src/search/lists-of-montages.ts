import type { Payload } from 'payload'

import { idOf } from '../documents/id-of.ts'

/** The titles of the lists in which montages stand, in their newest version, in one question. A montage in no list is left out. */
export async function listsOfMontages(ids: readonly string[], payload: Payload): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    collection: 'lists',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    select: { entries: { montage: true }, shownTitle: true },
    sort: 'shownTitle',
    where: { 'entries.montage': { in: [...ids] } },
  })
  const titles = new Map<string, string[]>()
  const asked = new Set(ids)
  for (const { entries, shownTitle } of docs) {
    for (const { montage } of entries ?? []) {
      const id = idOf(montage) ?? ''
      if (asked.has(id)) titles.set(id, [...(titles.get(id) ?? []), shownTitle || 'A list without a title'])
    }
  }
  return titles
}
