import { randomUUID } from 'node:crypto'
import type { GlobalConfig, Payload, PayloadRequest } from 'payload'
import type { Installation as InstallationAnswer } from 'types/site-questions'

import { isNobody } from '../access/roles.ts'

/** Identifies the database, so that a site never takes another one for its own. Written with the database, and by a restore. */
export const Installation: GlobalConfig = {
  slug: 'installation',
  access: { read: isNobody, update: isNobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true },
    { name: 'epoch', type: 'number', defaultValue: 1, required: true },
  ],
}

export async function createInstallation(req: PayloadRequest): Promise<void> {
  await req.payload.db.createGlobal({ data: { epoch: 1, key: randomUUID() }, req, slug: 'installation' })
}

export async function readInstallation(payload: Payload): Promise<InstallationAnswer> {
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
