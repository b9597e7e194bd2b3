import { renderToStaticMarkup } from 'react-dom/server'
import type { Picture } from 'types/content/picture'
import { describe, expect, it } from 'vitest'

import { aPicture } from '../../testing/builders.ts'
import { PictureFigure } from './picture-figure.tsx'

const captionOf = (licence: Picture['licence']): string => {
  const html = renderToStaticMarkup(<PictureFigure picture={aPicture({ licence })} sizes="100vw" />)
  return /<figcaption>.*<\/figcaption>/.exec(html)?.[0] ?? ''
}

describe('under a picture', () => {
  it('stands the licence by its name, with a link to its text', () => {
    expect(captionOf({ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' })).toContain(
      '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">CC BY 4.0</a>',
    )
  })

  it('stands one without an address as it is', () => {
    expect(captionOf({ name: 'All rights reserved', address: null })).toContain('All rights reserved</span>')
  })

  it('stands nothing of a licence where none is known', () => {
    expect(captionOf(null)).toContain('Illustration: Montage')
    expect(captionOf(null)).not.toMatch(/licen/i)
  })
})
