import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { drawnHere } from './content/drawn-here.ts'
import type { SeedImage } from './content/seed-content.ts'

/** Where the drawings lie, seen from `apps/cms`, where every command runs. */
const folder = path.resolve('src/seed/illustrations')

/** Uploads a drawing, rasterised, with its texts; returns the id of the image. One with the same alt text is taken for the same. */
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
    data: { ...drawnHere, ...texts },
    depth: 0,
    file: { data, mimetype: 'image/png', name: file.replace(/\.svg$/, '.png'), size: data.length },
    overrideAccess: true,
  })
  return id
}
