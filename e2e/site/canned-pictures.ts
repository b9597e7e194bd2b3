import sharp from 'sharp'
import type { Picture } from 'types/content/picture'
import { aPicture } from '../../apps/web/testing/builders.ts'

const sizes = {
  portrait: { height: 1800, width: 1200 },
  tiny: { height: 40, width: 60 },
  wide: { height: 900, width: 1600 },
}

type PictureKind = keyof typeof sizes

const fileOf = (kind: PictureKind) => ({
  ...sizes[kind],
  format: 'webp' as const,
  name: `${String(Object.keys(sizes).indexOf(kind)).padStart(32, '0')}-${sizes[kind].width}.webp`,
})

/** A picture of one flat file. */
export const picture = (kind: PictureKind, over: Partial<Picture> = {}): Picture =>
  aPicture({ ...sizes[kind], files: [fileOf(kind)], ...over })

/** The files of all kinds, by name. */
export async function drawPictures(): Promise<Map<string, Buffer>> {
  const drawn = Object.keys(sizes).map(async (kind) => {
    const { height, name, width } = fileOf(kind as PictureKind)
    const image = sharp({ create: { background: '#e2472c', channels: 3, height, width } })
    return [name, await image.webp().toBuffer()] as const
  })
  return new Map(await Promise.all(drawn))
}
