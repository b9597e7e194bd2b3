import { type Box, boxAround, type Point, type Size } from './crop-box.ts'

type Shape = '16x9' | '1x1' | '4x5' | 'whole'

export type PlannedFile = { box: Box; format: 'avif' | 'webp'; height: number; shape: Shape; width: number }

const wholeWidths = [480, 800, 1200, 1600, 2400]
/** Cards are a third of the page, at twice the pixels. */
const cropWidths = [480, 960]
const ratios = { '16x9': 16 / 9, '1x1': 1, '4x5': 4 / 5 } as const
/** An image whose ratio differs by less needs no crop. */
const sameRatio = 0.01

/** All files of an image, first those that readers see most: the whole image, then crops around its focal point. None is larger than the image. */
export function planFor(image: Size, focalPoint: Point): PlannedFile[] {
  const whole = { height: image.height, left: 0, top: 0, width: image.width }
  const items = inWidths('whole', whole, wholeWidths)
  for (const [shape, ratio] of Object.entries(ratios)) {
    const isSame = Math.abs(image.width / image.height / ratio - 1) < sameRatio
    if (!isSame) items.push(...inWidths(shape as Shape, boxAround(focalPoint, ratio, image), cropWidths))
  }
  return items
}

export const isFirstRendition = ({ format, shape, width }: PlannedFile, image: Size): boolean =>
  format === 'webp' && shape === 'whole' && width <= Math.min(maxFirstWidth, image.width)

export const maxFirstWidth = 800

/** The scale at which to decode an image once, so that all items can be made from it. */
export const scaleFor = (items: PlannedFile[]): number => Math.min(1, Math.max(...items.map(({ box, width }) => width / box.width)))

const inWidths = (shape: Shape, box: Box, widths: number[]): PlannedFile[] =>
  [...new Set(widths.map((width) => Math.min(width, box.width)))].flatMap((width) =>
    (['webp', 'avif'] as const).map((format) => ({
      box,
      format,
      height: Math.max(1, Math.round((width * box.height) / box.width)),
      shape,
      width,
    })),
  )
