import localFont from 'next/font/local'

/** Titles and numerals: one condensed face, the voice of a fight bill. */
const poster = localFont({
  src: '../node_modules/@fontsource/league-gothic/files/league-gothic-latin-400-normal.woff2',
  variable: '--font-poster-latin',
  weight: '400',
  adjustFontFallback: 'Arial',
})

/** Everything that is read at length. */
const text = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
  variable: '--font-text-latin',
  weight: '400',
  adjustFontFallback: 'Times New Roman',
})

/** Not on every first screen, so they are fetched when they are met. */
const italic = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
  variable: '--font-italic-latin',
  weight: '400',
  style: 'italic',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

const bold = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  variable: '--font-bold-latin',
  weight: '600',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

/** Faces that every page may need; those for rarer letters are in `rare-letters.ts`. */
export const fonts = [poster, text, italic, bold]
