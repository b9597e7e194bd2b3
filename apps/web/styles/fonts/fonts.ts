import localFont from 'next/font/local'

/** For titles and numerals. */
const poster = localFont({
  src: '../../node_modules/@fontsource/league-gothic/files/league-gothic-latin-400-normal.woff2',
  variable: '--font-poster-latin',
  weight: '400',
  adjustFontFallback: 'Arial',
})

/** For text. */
const text = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
  variable: '--font-text-latin',
  weight: '400',
  adjustFontFallback: 'Times New Roman',
})

/** Not preloaded: few first screens need it. */
const italic = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
  variable: '--font-italic-latin',
  weight: '400',
  style: 'italic',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

const bold = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  variable: '--font-bold-latin',
  weight: '600',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

export const fonts = [poster, text, italic, bold]
