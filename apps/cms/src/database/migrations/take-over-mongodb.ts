import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

type OldImage = { _id: unknown; renditions?: { height: number; name: string; width: number }[] }

/**
 * Gives each image of before a set: what it had is shown until the encoder has made the rest, and is served after that. Run again, it goes on
 * where it was.
 */
export async function takeOverRenditions({ payload, req }: { payload: Payload; req: PayloadRequest }): Promise<void> {
  const media = (payload.db as unknown as MongooseAdapter).collections.media?.collection
  for (const { _id, renditions = [] } of ((await media?.find({}).toArray()) ?? []) as OldImage[]) {
    const image = String(_id)
    const known = await payload.count({ collection: 'renditions', overrideAccess: true, req, where: { image: { equals: image } } })
    if (known.totalDocs > 0) continue
    const files = renditions.map(({ height, name, width }) => ({
      format: 'webp' as const,
      height,
      isShown: true,
      name,
      shape: 'whole' as const,
      width,
    }))
    const data = { attempts: 0, files, image, isDone: false, made: 0, recipe: 'of before', restsUntil: new Date().toISOString(), total: 0 }
    await payload.create({ collection: 'renditions', data, depth: 0, overrideAccess: true, req })
  }
  await media?.updateMany({}, { $unset: { renditions: '' } })
}
