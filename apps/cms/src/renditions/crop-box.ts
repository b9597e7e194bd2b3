export type Size = { height: number; width: number }
export type Box = Size & { left: number; top: number }
/** Percent from the top left. */
export type Point = { x: number; y: number }

/** The largest part of an image with a `ratio` of width to height, whose middle is as near to a point as the edges allow. */
export function boxAround({ x, y }: Point, ratio: number, { height, width }: Size): Box {
  const size = {
    height: Math.max(1, Math.min(height, Math.round(width / ratio))),
    width: Math.max(1, Math.min(width, Math.round(height * ratio))),
  }
  return { ...size, left: startOf(width, size.width, x), top: startOf(height, size.height, y) }
}

const startOf = (length: number, shown: number, percent: number): number =>
  Math.round(Math.min(Math.max((length * percent) / 100 - shown / 2, 0), length - shown))
