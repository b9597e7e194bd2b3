import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { refusal } from '../errors/refusal.ts'
import { decodeUpload } from '../renditions/first-renditions.ts'
import { isAnimatedAvif } from './is-animated-avif.ts'

export const maxBytes = 25 * 1024 * 1024
const maxPixels = 50_000_000
const maxSide = 12_000
const animated = 'The image is animated, or has several pictures in it. Choose one with a single frame.'
const types = { 'image/avif': 'avif', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

/**
 * Looks at the bytes of an upload before anything is written: one of four raster types whatever the name says, not too large to decode,
 * one frame, whole. Gives it a name of ours, and decodes it for its first renditions. Refuses with a sentence at the field `file`.
 */
export const checkUpload: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const { data, name } = req.file

  if (data.length === 0) throw refuse(`“${name}” is empty: it has no bytes. Export it again.`)
  const type = await fileTypeFromBuffer(data)
  if (type?.mime === 'image/apng' || isAnimatedAvif(data)) throw refuse(animated)
  const extension = types[type?.mime as keyof typeof types]
  if (!extension || !type) throw refuse(`“${name}” is not a JPEG, PNG, WebP or AVIF image, whatever its name says.`)
  if (data.length > maxBytes) throw refuse(`The file has ${Math.ceil(data.length / 1024 / 1024)} MB; 25 MB is the most. Save it smaller.`)
  await checkDimensions(data)

  req.file = { ...req.file, mimetype: type.mime, name: `${randomUUID()}.${extension}` }
  try {
    req.context.decoded = await decodeUpload(data)
  } catch {
    throw refuse(`“${name}” is damaged or cut short: it cannot be read to its end. Export it again.`)
  }
}

async function checkDimensions(data: Buffer): Promise<void> {
  const {
    height = 0,
    pages = 1,
    width = 0,
  } = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refuse('The image cannot be read: it is damaged or cut short. Export it again.')
    })
  if (pages > 1) throw refuse(animated)
  if (width * height > maxPixels || Math.max(width, height) > maxSide) {
    throw refuse(`The image has ${width} × ${height} pixels; 50 megapixels and ${maxSide} a side are the most. Make it smaller.`)
  }
}

const refuse = (message: string) => refusal({ message, path: 'file' })
