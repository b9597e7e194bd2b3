import sharp from 'sharp'

import { paper } from './papers.ts'
import type { Recipe } from './recipe.ts'
import { height, layOut, width } from './template.ts'

/**
 * The JPEG that a recipe gives: of what everybody takes who shows a card, the smallest (as PNG it is twice as large).
 * @param rendition the bytes of the rendition in the recipe; null when it names none
 * Rejects when the rendition cannot be decoded.
 */
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

/** What fills the window with the picture's focal point as near to its middle as the picture's edges allow. */
async function crop(rendition: Buffer, focalPoint: { x: number; y: number }, wide: number) {
  const found = await sharp(rendition).metadata()
  const scale = Math.max(wide / found.width, height / found.height)
  const scaled = { width: Math.ceil(found.width * scale), height: Math.ceil(found.height * scale) }
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
