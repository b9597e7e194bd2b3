/** Pixels that the options need at least: three of them, and the line below. */
const little = 180

/** Pixels between the text, the options and the edge of the window. */
const gap = 8

/** Where the options of a text open, and how high they may be: below it, unless there is little room and more above. */
export function roomAround(
  text: { bottom: number; top: number },
  window: { bottom: number; top: number },
): { isAbove: boolean; room: number } {
  const above = text.top - window.top - gap
  const below = window.bottom - text.bottom - gap
  const isAbove = below < little && above > below
  return { isAbove, room: Math.max(isAbove ? above : below, 0) }
}
