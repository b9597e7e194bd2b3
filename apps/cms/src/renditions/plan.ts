import { type Box, boxAround, type Point, type Size } from './box.ts'

type Shape = '16x9' | '1x1' | '4x5' | 'whole'

/** One file that is to be made of an image: which part of it, how large, how encoded. */
export type Item = { box: Box; format: 'avif' | 'webp'; height: number; shape: Shape; width: number }

const wholeWidths = [480, 800, 1200, 1600, 2400]
/** Cards are a third of the page, at twice the pixels. */
const cropWidths = [480, 960]
const ratios = { '16x9': 16 / 9, '1x1': 1, '4x5': 4 / 5 } as const
/** A crop that would take away less than this is none. */
const sameRatio = 0.01

/** All files of an image, what readers see most first: the whole of it, then crops around its focal point. Nothing is larger than the image. */
export function planFor(image: Size, focalPoint: Point): Item[] {
  const whole = { height: image.height, left: 0, top: 0, width: image.width }
  const items = inWidths('whole', whole, wholeWidths)
  for (const [shape, ratio] of Object.entries(ratios)) {
    const isSame = Math.abs(image.width / image.height / ratio - 1) < sameRatio
    if (!isSame) items.push(...inWidths(shape as Shape, boxAround(focalPoint, ratio, image), cropWidths))
  }
  return items
}

/** What is there as soon as the upload is saved: small ones of the whole image. */
export const isFirst = ({ format, shape, width }: Item, image: Size): boolean =>
  format === 'webp' && shape === 'whole' && width <= Math.min(firstWidth, image.width)

export const firstWidth = 800

/** How much smaller than the image the pixels may be that all of them are made from: it is decoded once. */
export const scaleFor = (items: Item[]): number => Math.min(1, Math.max(...items.map(({ box, width }) => width / box.width)))

const inWidths = (shape: Shape, box: Box, widths: number[]): Item[] =>
  [...new Set(widths.map((width) => Math.min(width, box.width)))].flatMap((width) =>
    (['webp', 'avif'] as const).map((format) => ({
      box,
      format,
      height: Math.max(1, Math.round((width * box.height) / box.width)),
      shape,
      width,
    })),
  )
