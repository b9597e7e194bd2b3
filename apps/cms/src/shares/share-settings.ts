import type { PayloadRequest } from 'payload'

type ShareSettings = { isPaused: boolean; mayWritersShare: boolean; timeZone: string }

export async function readShareSettings(req: PayloadRequest): Promise<ShareSettings> {
  const { areSharesPaused, mayWritersShare, timeZone } = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { isPaused: areSharesPaused === true, mayWritersShare: mayWritersShare === true, timeZone: timeZone || 'UTC' }
}
