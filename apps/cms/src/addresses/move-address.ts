import type { PayloadRequest, Where } from 'payload'

import { otherWithSlug } from '../documents/other-with-slug.ts'
import { addressesOf, type WithAddress } from '../documents/public-versions.ts'

/** `before`: null when the document was not public. */
type Move = { before: string | null; collection: WithAddress; id: string; now: string }

/** Redirects every former address of a document to `now`. @returns the addresses to regenerate */
export async function moveAddress({ before, collection, id, now }: Move, req: PayloadRequest): Promise<string[]> {
  if (before === now) return []
  // A public page has redirects from its older addresses already; a withdrawn page may have got another slug meanwhile.
  const former = before === null ? await freeAddressesOf(collection, id, req) : [before]

  const { db } = req.payload
  await db.deleteMany({ collection: 'redirects', req, where: { from: { equals: now } } })
  const redirects = await find({ owner: { equals: id } }, req)
  const changed: string[] = []
  for (const redirect of redirects) {
    if (redirect.to === now) continue
    await db.updateOne({ collection: 'redirects', data: { to: now }, id: redirect.id, req })
    changed.push(redirect.from)
  }
  for (const from of former) {
    if (from === now || redirects.some((redirect) => redirect.from === from)) continue
    await db.create({ collection: 'redirects', data: { from, owner: id, to: now }, req })
    changed.push(from)
  }
  return changed
}

async function freeAddressesOf(collection: WithAddress, id: string, req: PayloadRequest): Promise<string[]> {
  if (collection === 'topics') return []
  const free: string[] = []
  for (const path of await addressesOf(collection, id, { limit: 0, overrideAccess: true, payload: req.payload, req })) {
    if (!(await isTaken(collection, path, id, req))) free.push(path)
  }
  return free
}

/** Whether another document has the address: published, in its newest draft, or as a redirect. */
async function isTaken(collection: WithAddress, path: string, id: string, req: PayloadRequest): Promise<boolean> {
  if (await redirectFrom(path, id, req)) return true
  const slug = path.slice(path.lastIndexOf('/') + 1)
  return (await otherWithSlug(collection, slug, id, req)) !== null
}

/** @returns the addresses to regenerate */
export async function deleteRedirects(owner: string, req: PayloadRequest): Promise<string[]> {
  const old = await find({ owner: { equals: owner } }, req)
  if (old.length > 0) await req.payload.db.deleteMany({ collection: 'redirects', req, where: { owner: { equals: owner } } })
  return old.map(({ from }) => from)
}

export async function redirectFrom(path: string, owner: unknown, req: PayloadRequest): Promise<string | null> {
  const [redirect] = await find({ from: { equals: path } }, req)
  return redirect && redirect.owner !== owner ? redirect.to : null
}

async function find(where: Where, req: PayloadRequest) {
  const { docs } = await req.payload.find({ collection: 'redirects', depth: 0, overrideAccess: true, pagination: false, req, where })
  return docs
}
