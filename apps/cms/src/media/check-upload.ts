import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { refusal } from '../errors/refusal.ts'
import { decodeUpload } from '../renditions/first-renditions.ts'
import { acceptedTypes, maxBytes } from './accepted.ts'
import { isAnimatedAvif } from './is-animated-avif.ts'
import { cleanName } from './original/clean-name.ts'

const maxPixels = 50_000_000
const maxSide = 12_000

/**
 * Looks at the bytes of an upload before anything is written: one of four raster types whatever the name says, not too large to decode,
 * one frame, whole. Gives it a name of ours, notes the one it came with, and decodes it for its first renditions. Refuses with a sentence at the
 * field `file`, which names the file.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const { data } = req.file
  const originalName = cleanName(req.file.name)
  const named = originalName ? `“${originalName}”` : 'The file'

  if (data.length === 0) throw refuse(`${named} is empty: it has no bytes. Export it again.`)
  const type = await fileTypeFromBuffer(data)
  if (type?.mime === 'image/apng' || isAnimatedAvif(data)) throw refuse(animated(named))
  const extension = acceptedTypes[type?.mime as keyof typeof acceptedTypes]
  if (!extension || !type) throw refuse(`${named} is not a JPEG, PNG, WebP or AVIF image, whatever its name says.`)
  if (data.length > maxBytes) throw refuse(`${named} has ${Math.ceil(data.length / 1024 / 1024)} MB; 25 MB is the most. Save it smaller.`)
  await checkDimensions(data, named)

  req.file = { ...req.file, mimetype: type.mime, name: `${randomUUID()}.${extension}` }
  req.context.originalName = originalName
  try {
    req.context.decoded = await decodeUpload(data)
  } catch {
    throw refuse(`${named} is damaged or cut short: it cannot be read to its end. Export it again.`)
  }
}

async function checkDimensions(data: Buffer, named: string): Promise<void> {
  const {
    height = 0,
    pages = 1,
    width = 0,
  } = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refuse(`${named} cannot be read: it is damaged or cut short. Export it again.`)
    })
  if (pages > 1) throw refuse(animated(named))
  if (width * height > maxPixels || Math.max(width, height) > maxSide) {
    throw refuse(`${named} has ${width} × ${height} pixels; 50 megapixels and ${maxSide} a side are the most. Make it smaller.`)
  }
}

const animated = (named: string) => `${named} is animated, or has several pictures in it. Choose one with a single frame.`

const refuse = (message: string) => refusal({ message, path: 'file' })
