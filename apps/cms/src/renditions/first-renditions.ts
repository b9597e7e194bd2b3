import sharp from 'sharp'

import { env } from '../env.ts'
import type { Size } from './crop-box.ts'
import { decode, encode } from './encoding/encode.mjs'
import { isFirstRendition, maxFirstWidth, type PlannedFile } from './plan.ts'

/** A decoded upload: its upright size, its main colour, and the pixels that the first renditions need. */
export type Decoded = { colour: string; pixels: Awaited<ReturnType<typeof decode>>; size: Size }

export async function decodeUpload(upload: Buffer): Promise<Decoded> {
  const pixels = await decode(upload, maxFirstWidth)
  const { channels, height, width } = pixels.info
  const { dominant } = await sharp(pixels.data, { raw: { channels: channels as 3, height, width } }).stats()
  return { colour: hex(dominant), pixels, size: await sizeOf(upload) }
}

export async function sizeOf(upload: Buffer): Promise<Size> {
  const { autoOrient } = await sharp(upload).metadata()
  return { height: autoOrient.height, width: autoOrient.width }
}

/** Makes the small renditions of a plan, while the upload is saved. */
export async function encodeFirst(
  { pixels, size }: Decoded,
  plan: PlannedFile[],
  xmp: string,
): Promise<{ file: Buffer; item: PlannedFile }[]> {
  const { channels, height, width } = pixels.info
  const whole = { height, left: 0, top: 0, width }
  const options = { avifEffort: Number(env.avifEffort), xmp }
  const files = []
  for (const item of plan.filter((each) => isFirstRendition(each, size))) {
    const file = await encode({ data: pixels.data, info: { channels: channels as 3, height, width } }, { ...item, box: whole }, options)
    files.push({ file, item })
  }
  return files
}

const hex = ({ b, g, r }: { b: number; g: number; r: number }): string =>
  `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
