import { renderToStaticMarkup } from 'react-dom/server'
import type { Media } from 'types/payload-types'
import { describe, expect, it } from 'vitest'

import { anImage } from '../data/builders.ts'
import { toPicture } from '../data/picture.ts'
import { PictureFigure } from './picture-figure.tsx'

const captionOf = (over: Partial<Media>): string => {
  const picture = toPicture(anImage(over))
  const html = picture ? renderToStaticMarkup(<PictureFigure picture={picture} sizes="100vw" />) : ''
  return /<figcaption>.*<\/figcaption>/.exec(html)?.[0] ?? ''
}

describe('under a picture', () => {
  it('stands the licence by its name, with a link to its text', () => {
    expect(captionOf({ licence: 'cc-by-4.0' })).toContain(
      '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">CC BY 4.0</a>',
    )
  })

  it('stands one of its own with its address, and one without an address as it is', () => {
    expect(captionOf({ licence: 'own', licenceAddress: 'https://agency.example/terms' })).toContain(
      'terms" rel="license noopener">Licence</a>',
    )
    expect(captionOf({ licence: 'all-rights-reserved' })).toContain('All rights reserved</span>')
  })

  it('stands nothing of a licence where none is known, nor of one that would run code', () => {
    for (const caption of [captionOf({}), captionOf({ licence: 'own', licenceAddress: 'javascript:alert(1)' })]) {
      expect(caption).toContain('Illustration: Montage')
      expect(caption).not.toMatch(/licen|javascript/i)
    }
  })
})
