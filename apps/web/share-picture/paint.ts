import sharp from 'sharp'

import { paper } from './papers.ts'
import type { Recipe } from './recipe.ts'
import { height, layOut, width } from './template.ts'

/** Paints the JPEG of a recipe from the bytes of its rendition. Rejects when the rendition cannot be decoded. A PNG would be twice as large. */
export async function paint(recipe: Recipe, rendition: Buffer | null): Promise<Buffer> {
  const { svg, window } = layOut(recipe)
  const words = { input: Buffer.from(svg), left: 0, top: 0 }
  const picture =
    rendition && recipe.picture && window
      ? [{ ...(await crop(rendition, recipe.picture.focalPoint, window.width)), left: window.left, top: 0 }]
      : []
  return sharp({ create: { background: paper.ink, channels: 3, height, width } })
    .composite([...picture, words])
    .jpeg({ chromaSubsampling: '4:4:4', quality: 82 })
    .toBuffer()
}

/** Crops a rendition to the window, with the focal point as near to its middle as possible. */
async function crop(rendition: Buffer, focalPoint: { x: number; y: number }, wide: number) {
  const original = await sharp(rendition).metadata()
  const scale = Math.max(wide / original.width, height / original.height)
  const scaled = { width: Math.ceil(original.width * scale), height: Math.ceil(original.height * scale) }
  const left = startOf(scaled.width, wide, focalPoint.x)
  const top = startOf(scaled.height, height, focalPoint.y)
  const { data, info } = await sharp(rendition)
    .resize({ ...scaled, fit: 'fill' })
    .extract({ left, top, width: wide, height })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { input: data, raw: { channels: info.channels, height: info.height, width: info.width } }
}

const startOf = (length: number, shown: number, percent: number): number =>
  Math.round(Math.min(Math.max((length * percent) / 100 - shown / 2, 0), length - shown))
