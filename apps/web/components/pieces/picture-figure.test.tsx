import { renderToStaticMarkup } from 'react-dom/server'
import type { Picture } from 'types/content/picture'
import { describe, expect, it } from 'vitest'

import { aPicture } from '../../testing/builders.ts'
import { PictureFigure } from './picture-figure.tsx'

const captionOf = (licence: Picture['licence']): string => {
  const html = renderToStaticMarkup(<PictureFigure picture={aPicture({ licence })} sizes="100vw" />)
  return /<figcaption>.*<\/figcaption>/.exec(html)?.[0] ?? ''
}

describe('the caption of a picture', () => {
  it('names the licence, with a link to its text', () => {
    expect(captionOf({ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' })).toContain(
      '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">CC BY 4.0</a>',
    )
  })

  it('names a licence without an address', () => {
    expect(captionOf({ name: 'All rights reserved', address: null })).toContain('All rights reserved</span>')
  })

  it('is parted from the credit by a space that belongs to neither, whichever way they run', () => {
    const html = renderToStaticMarkup(<PictureFigure picture={aPicture({ caption: 'A sled.' })} sizes="100vw" />)
    expect(html).toContain('A sled.</span> <span')
  })

  it('contains no unknown licence', () => {
    expect(captionOf(null)).toContain('Illustration: Montage')
    expect(captionOf(null)).not.toMatch(/licen/i)
  })
})
