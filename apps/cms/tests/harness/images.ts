import { randomInt } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'

/** A picture in one random colour, so that no two are alike. */
export const picture = (width = 64, height = 36): Sharp =>
  sharp({ create: { background: { b: randomInt(256), g: randomInt(256), r: randomInt(256) }, channels: 3, height, width } })

export const blob = (data: Uint8Array | string, type = 'image/png'): Blob =>
  new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type })
