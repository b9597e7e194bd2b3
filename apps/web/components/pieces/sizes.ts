/** The `sizes` of pictures. The page has 4vw at its sides, at least 1.25rem, and is 86rem wide at most (see `tokens.css`). */
export const pageWide = '(min-width: 93.5rem) 86rem, (min-width: 31.25rem) 92vw, calc(100vw - 2.5rem)'

/** Beside the margin with the numeral. */
export const entryWide =
  '(min-width: 93.5rem) 69rem, (min-width: 64rem) calc(92vw - 17rem), (min-width: 31.25rem) 92vw, calc(100vw - 2.5rem)'

export const leadWide = '(min-width: 93.5rem) 56rem, (min-width: 64rem) 60vw, (min-width: 31.25rem) 92vw, calc(100vw - 2.5rem)'

/** One of three columns, or of two on a tablet. */
export const columnWide = '(min-width: 93.5rem) 27rem, (min-width: 64rem) 28vw, (min-width: 40rem) 44vw, calc(100vw - 2.5rem)'

/** One of three columns, or the page. */
export const podiumWide = '(min-width: 93.5rem) 27rem, (min-width: 64rem) 28vw, (min-width: 31.25rem) 92vw, calc(100vw - 2.5rem)'

export const portraitWide = '(min-width: 34rem) 30rem, calc(100vw - 2.5rem)'

export const embedWide = '(min-width: 30rem) 38vw, calc(100vw - 2.25rem)'

/** CSS bounds the height of pictures (see `tokens.css`). */
export const sizesOfPortrait = ({ height, width }: { height: number; width: number }): string =>
  `min(92vw, ${Math.ceil((88 * width) / height)}vh)`
