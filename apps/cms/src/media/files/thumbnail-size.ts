import { randomBytes } from 'node:crypto'
import type { ImageSize } from 'payload'

/** Each thumbnail has a name of its own: another focal point must not overwrite the thumbnail of a save that may fail. */
export const thumbnailSize: ImageSize = {
  name: 'thumbnail',
  formatOptions: { format: 'webp' },
  generateImageName: ({ extension, originalName }) => `${originalName}-${randomBytes(4).toString('hex')}.${extension}`,
  height: 180,
  width: 320,
}
