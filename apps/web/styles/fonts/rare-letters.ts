import localFont from 'next/font/local'

/*
 * The same faces for letters that English lacks: a browser fetches one only for a page with such a letter. The ranges are those of the files. Next
 * reads these calls without running them, so each must be complete.
 */

const posterExt = localFont({
  src: '../../node_modules/@fontsource/league-gothic/files/league-gothic-latin-ext-400-normal.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
  variable: '--font-poster-ext',
  weight: '400',
  preload: false,
  adjustFontFallback: false,
})

const posterVietnamese = localFont({
  src: '../../node_modules/@fontsource/league-gothic/files/league-gothic-vietnamese-400-normal.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
  variable: '--font-poster-vietnamese',
  weight: '400',
  preload: false,
  adjustFontFallback: false,
})

const textExt = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
  variable: '--font-text-ext',
  weight: '400',
  preload: false,
  adjustFontFallback: false,
})

const textVietnamese = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-vietnamese-400-normal.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
  variable: '--font-text-vietnamese',
  weight: '400',
  preload: false,
  adjustFontFallback: false,
})

const italicExt = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-ext-400-italic.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
  variable: '--font-italic-ext',
  weight: '400',
  style: 'italic',
  preload: false,
  adjustFontFallback: false,
})

const italicVietnamese = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-vietnamese-400-italic.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
  variable: '--font-italic-vietnamese',
  weight: '400',
  style: 'italic',
  preload: false,
  adjustFontFallback: false,
})

const boldExt = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-latin-ext-600-normal.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
  variable: '--font-bold-ext',
  weight: '600',
  preload: false,
  adjustFontFallback: false,
})

const boldVietnamese = localFont({
  src: '../../node_modules/@fontsource/newsreader/files/newsreader-vietnamese-600-normal.woff2',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
  variable: '--font-bold-vietnamese',
  weight: '600',
  preload: false,
  adjustFontFallback: false,
})

export const rareLetters = [posterExt, posterVietnamese, textExt, textVietnamese, italicExt, italicVietnamese, boldExt, boldVietnamese]
