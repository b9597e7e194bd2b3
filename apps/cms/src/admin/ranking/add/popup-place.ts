/** Three options and the line below them. */
const minHeightInPixels = 180
const gapInPixels = 8

type Span = { bottom: number; top: number }

/** Whether the popup opens above or below the input, and how high it may be: below, unless there is too little room and more above. */
export function popupPlace(input: Span, window: Span): { isAbove: boolean; maxHeight: number } {
  const above = input.top - window.top - gapInPixels
  const below = window.bottom - input.bottom - gapInPixels
  const isAbove = below < minHeightInPixels && above > below
  return { isAbove, maxHeight: Math.max(isAbove ? above : below, 0) }
}
