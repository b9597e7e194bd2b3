import type { PayloadRequest, Where } from 'payload'

/**
 * Notes that a published page moved: the old address leads to the new one from now on, and so do the addresses that led to the old one, so
 * no reader is sent twice. An address that its document takes back is a page again.
 * @param owner id of the document
 * @returns the older addresses that lead elsewhere now; their pages are to be regenerated too
 */
export async function moveAddress(from: string, to: string, owner: string, req: PayloadRequest): Promise<string[]> {
  const { db } = req.payload
  await db.deleteMany({ collection: 'redirects', req, where: { from: { equals: to } } })
  const older = await find({ to: { equals: from } }, req)
  for (const { id } of older) await db.updateOne({ collection: 'redirects', data: { to }, id, req })
  await db.create({ collection: 'redirects', data: { from, owner, to }, req })
  return older.map((redirect) => redirect.from)
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
