import type { PayloadRequest, Where } from 'payload'

import { otherWithSlug } from '../documents/other-with-slug.ts'
import { addressesOf, type WithPage } from '../documents/public-versions.ts'

/** A document as it comes to stand at an address. `before`: where readers had it until now; null when they had nothing of it. */
type Arrival = { before: string | null; collection: WithPage; id: string; now: string }

/**
 * Notes that a document's page stands at `now`: every address it ever had leads there from now on, in one step. An address that its document
 * takes back is a page again, and one that another document has meanwhile is that one's.
 * @returns the addresses that lead elsewhere now; their pages are to be regenerated too
 */
export async function moveAddress(arrival: Arrival, req: PayloadRequest): Promise<string[]> {
  const { before, collection, id, now } = arrival
  if (before === now) return []
  // Of a page that moves, the older addresses are noted already. One that was withdrawn may have been given another slug meanwhile.
  const left = before === null ? await freeAddressesOf(collection, id, req) : [before]

  const { db } = req.payload
  await db.deleteMany({ collection: 'redirects', req, where: { from: { equals: now } } })
  const noted = await find({ owner: { equals: id } }, req)
  const changed: string[] = []
  for (const redirect of noted) {
    if (redirect.to === now) continue
    await db.updateOne({ collection: 'redirects', data: { to: now }, id: redirect.id, req })
    changed.push(redirect.from)
  }
  for (const from of left) {
    if (from === now || noted.some((redirect) => redirect.from === from)) continue
    await db.create({ collection: 'redirects', data: { from, owner: id, to: now }, req })
    changed.push(from)
  }
  return changed
}

/** Where a document was public once, without what is another's now. */
async function freeAddressesOf(collection: WithPage, id: string, req: PayloadRequest): Promise<string[]> {
  const free: string[] = []
  for (const path of await addressesOf(collection, id, { limit: 0, overrideAccess: true, payload: req.payload, req })) {
    if (!(await isTaken(collection, path, id, req))) free.push(path)
  }
  return free
}

/** Whether another document has an address: as readers have it, in its newest draft, or as one of its own that leads on. */
async function isTaken(collection: WithPage, path: string, id: string, req: PayloadRequest): Promise<boolean> {
  if (await redirectFrom(path, id, req)) return true
  const slug = path.slice(path.lastIndexOf('/') + 1)
  return (await otherWithSlug(collection, slug, id, req)) !== null
}

/**
 * Removes what led to a document that is deleted.
 * @returns the addresses; their pages are to be regenerated
 */
export async function forgetAddresses(owner: string, req: PayloadRequest): Promise<string[]> {
  const old = await find({ owner: { equals: owner } }, req)
  if (old.length > 0) await req.payload.db.deleteMany({ collection: 'redirects', req, where: { owner: { equals: owner } } })
  return old.map(({ from }) => from)
}

/** Where another document's readers are sent from an address; null when it leads nowhere. */
export async function redirectFrom(path: string, owner: unknown, req: PayloadRequest): Promise<string | null> {
  const [redirect] = await find({ from: { equals: path } }, req)
  return redirect && redirect.owner !== owner ? redirect.to : null
}

async function find(where: Where, req: PayloadRequest) {
  const { docs } = await req.payload.find({ collection: 'redirects', depth: 0, overrideAccess: true, pagination: false, req, where })
  return docs
}
