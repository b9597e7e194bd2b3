import { randomInt } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'

export const picture = (width = 64, height = 36): Sharp =>
  sharp({ create: { background: { b: randomInt(256), g: randomInt(256), r: randomInt(256) }, channels: 3, height, width } })

export async function redWithGreenEdge({ edge, height, width }: { edge: number; height: number; width: number }): Promise<Buffer> {
  const strip = await sharp({ create: { background: '#00ff00', channels: 3, height, width: edge } })
    .png()
    .toBuffer()
  return sharp({ create: { background: 'red', channels: 3, height, width } })
    .composite([{ input: strip, left: width - edge, top: 0 }])
    .png()
    .toBuffer()
}

export const blob = (data: Uint8Array | string, type = 'image/png'): Blob =>
  new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type })
