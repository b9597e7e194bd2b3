import sharp from 'sharp'

import type { Size } from './box.ts'
import { decode, encode } from './encode.mjs'
import { firstWidth, type Item, isFirst } from './plan.ts'

/** An upload that was decoded to its end: its size upright, its main colour, and as many of its pixels as the first renditions need. */
export type Decoded = { colour: string; pixels: Awaited<ReturnType<typeof decode>>; size: Size }

/** Rejects when the image cannot be decoded to its end. */
export async function decodeUpload(upload: Buffer): Promise<Decoded> {
  const pixels = await decode(upload, firstWidth)
  const { channels, height, width } = pixels.info
  const { dominant } = await sharp(pixels.data, { raw: { channels: channels as 3, height, width } }).stats()
  return { colour: hex(dominant), pixels, size: await sizeOf(upload) }
}

/** The size of an image when it stands upright. */
export async function sizeOf(upload: Buffer): Promise<Size> {
  const { autoOrient } = await sharp(upload).metadata()
  return { height: autoOrient.height, width: autoOrient.width }
}

/** Those of the plan that are made while the upload is saved: small ones, so that it takes no time to speak of. */
export async function encodeFirst({ pixels, size }: Decoded, plan: Item[], xmp: string): Promise<{ file: Buffer; item: Item }[]> {
  const { channels, height, width } = pixels.info
  const whole = { height, left: 0, top: 0, width }
  const files = []
  for (const item of plan.filter((each) => isFirst(each, size))) {
    const file = await encode({ data: pixels.data, info: { channels: channels as 3, height, width } }, { ...item, box: whole }, xmp)
    files.push({ file, item })
  }
  return files
}

const hex = ({ b, g, r }: { b: number; g: number; r: number }): string =>
  `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
