import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

import { validationError } from '../errors/validation-error.ts'
import { type Decoded, decodeUpload } from '../renditions/first-renditions.ts'
import { acceptedTypes, maxUploadBytes } from './accepted-uploads.ts'
import { isAnimatedAvif } from './is-animated-avif.ts'
import { cleanName } from './original/clean-name.ts'

const maxPixels = 50_000_000
const maxSide = 12_000

type Upload = NonNullable<PayloadRequest['file']>
type AcceptedUpload = Pick<Upload, 'mimetype' | 'name'> & { decoded: Decoded; originalName: string | null }

/** Decodes an upload and gives it a random name. Throws 400 unless its bytes are a whole, still image that is not too large. */
export async function checkUpload({ data, name }: Pick<Upload, 'data' | 'name'>): Promise<AcceptedUpload> {
  const originalName = cleanName(name)
  const named = originalName ? `“${originalName}”` : 'The file'

  if (data.length === 0) throw refuse(`${named} is empty: it has no bytes. Export it again.`)
  const type = await fileTypeFromBuffer(data)
  if (type?.mime === 'image/apng' || isAnimatedAvif(data)) throw refuse(animated(named))
  const extension = acceptedTypes[type?.mime as keyof typeof acceptedTypes]
  if (!extension || !type) throw refuse(`${named} is not a JPEG, PNG, WebP or AVIF image, whatever its name says.`)
  if (data.length > maxUploadBytes)
    throw refuse(`${named} has ${Math.ceil(data.length / 1024 / 1024)} MB; 25 MB is the limit. Save a smaller file.`)
  await checkDimensions(data, named)

  const decoded = await decodeUpload(data).catch(() => {
    throw refuse(`${named} is damaged or cut short: it cannot be read to its end. Export it again.`)
  })
  return { decoded, mimetype: type.mime, name: `${randomUUID()}.${extension}`, originalName }
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
    throw refuse(`${named} has ${width} × ${height} pixels; 50 megapixels and ${maxSide} a side are the limit. Make it smaller.`)
  }
}

const animated = (named: string) => `${named} is animated, or has several pictures in it. Choose one with a single frame.`

const refuse = (message: string) => validationError({ message, path: 'file' })
