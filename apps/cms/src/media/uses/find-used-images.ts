import type { PayloadRequest } from 'payload'

import { idOf } from '../../documents/id-of.ts'
import { places } from './find-uses.ts'

export async function findUsedImages(req: PayloadRequest): Promise<string[]> {
  const ids = new Set<string>()
  for (const [collection, { field }] of Object.entries(places)) {
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection: collection as keyof typeof places,
        depth: 0,
        draft,
        overrideAccess: true,
        pagination: false,
        req,
        select: { [field]: true } as never,
        where: { [field]: { exists: true } },
      })
      for (const doc of docs) ids.add(idOf((doc as unknown as Record<string, unknown>)[field]) ?? '')
    }
  }
  ids.delete('')
  return [...ids]
}
