import type { PayloadRequest } from 'payload'

export async function siteTimeZone(req: PayloadRequest): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  return timeZone || 'UTC'
}
