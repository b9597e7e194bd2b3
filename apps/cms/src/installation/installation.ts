import type { GlobalConfig, Payload } from 'payload'
import type { Installation as SaidToSite } from 'types/site-questions'

import { isNobody } from '../access/roles.ts'

/** Which database this is, so that a site never takes another one for its own. Written when the database is made, and by a restore. */
export const Installation: GlobalConfig = {
  slug: 'installation',
  access: { read: isNobody, update: isNobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true },
    { name: 'epoch', type: 'number', defaultValue: 1, required: true },
  ],
}

/** Which database answers, and the highest number of a publication in it. */
export async function readInstallation(payload: Payload): Promise<SaidToSite> {
  const { epoch, key } = await payload.db.findGlobal<{ epoch: number; key: string }>({ slug: 'installation' })
  const { docs } = await payload.db.find<{ number: number }>({
    collection: 'publications',
    limit: 1,
    pagination: false,
    select: { number: true },
    sort: '-number',
  })
  return { epoch, id: key, newest: docs[0]?.number ?? 0 }
}
