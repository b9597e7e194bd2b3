import type { GlobalAfterChangeHook } from 'payload'

/** Nobody is told any more of pages at an address that the site has left: an engine refuses them with all others. All pages are announced anew. */
export const dropPingsOfOldAddress: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.address !== previousDoc?.address) await req.payload.db.deleteMany({ collection: 'pings', req, where: { id: { exists: true } } })
}
