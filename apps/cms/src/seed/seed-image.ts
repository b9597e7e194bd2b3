import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { illustrationRights } from './content/illustration-rights.ts'
import type { SeedImage } from './content/seed-content.ts'

const folder = path.resolve('src/seed/illustrations')

/** Uploads a drawing as PNG and returns the id of the image. An image with the same alt text is used instead, if there is one. */
export async function seedImage(payload: Payload, { file, ...texts }: SeedImage): Promise<string> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { alt: { equals: texts.alt } },
  })
  if (docs[0]) return docs[0].id

  const data = await sharp(await readFile(path.join(folder, file)))
    .png({ compressionLevel: 6 })
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { ...illustrationRights, ...texts },
    depth: 0,
    file: { data, mimetype: 'image/png', name: file.replace(/\.svg$/, '.png'), size: data.length },
    overrideAccess: true,
  })
  return id
}
