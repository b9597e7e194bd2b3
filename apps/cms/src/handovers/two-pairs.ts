import type { PayloadRequest } from 'payload'

import type { Site } from '../payload-types.ts'

/** Whether this site publishes only what somebody other than its last author has approved. */
export async function readsTwoPairs(req: PayloadRequest): Promise<boolean> {
  const site = await req.payload.db.findGlobal<Partial<Site>>({ slug: 'site', req })
  return site?.areTwoPairsNeeded === true
}

type Saved = { change?: { userId: string | null } | null }

export const savedLast = ({ change }: Saved, { user }: PayloadRequest): boolean => change?.userId === String(user?.id)
