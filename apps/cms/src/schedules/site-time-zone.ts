import type { PayloadRequest } from 'payload'

/** The zone in which the site dates things: for sentences that are kept for whoever reads them. */
export async function siteTimeZone(req: PayloadRequest): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  return timeZone || 'UTC'
}
