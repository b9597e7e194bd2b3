import { describe, expect, it } from 'vitest'

import { anImage, aRendition, renditionName, renditionsOf } from '../test-documents.ts'
import { toPicture } from './picture.ts'
import { type RenditionFile, toRenditions } from './rendition-sets.ts'

const having = (...files: RenditionFile[]) => new Map([['an-image', files]])

describe('toPicture', () => {
  it('has the renditions from small to large', () => {
    const files = toPicture(anImage(), renditionsOf())?.files ?? []
    for (const format of ['avif', 'webp'] as const) {
      const expected = [480, 960, 1600].map((width) => ({
        format,
        height: (width * 9) / 16,
        name: renditionName(width, format),
        width,
      }))
      expect(files.filter((file) => file.format === format)).toEqual(expected)
    }
  })

  it('has the crop of a shape, else the whole image', () => {
    const square = { ...aRendition(490), height: 490, shape: '1x1' as const }
    const renditions = having(aRendition(480), square)
    expect(toPicture(anImage(), renditions, '1x1')).toMatchObject({ files: [{ width: 490 }], width: 490, height: 490 })
    expect(toPicture(anImage(), renditions)).toMatchObject({ files: [{ width: 480 }], width: 480, height: 270 })
    expect(toPicture(anImage(), renditions, '4x5')).toMatchObject({ files: [{ width: 480 }], width: 480, height: 270 })
  })

  it('has its size and texts without renditions', () => {
    const picture = toPicture(anImage({ width: 300, height: 400 }), having())
    expect(picture).toMatchObject({ alt: 'A sled in the snow', files: [], width: 300, height: 400 })
  })

  it.each([undefined, null, 'a-bare-id'])('is null for %s', (image) => {
    expect(toPicture(image)).toBeNull()
  })

  it.each([
    ['a source that runs code', anImage({ source: 'javascript:alert(1)' }), { source: null }],
    ['a place to buy a licence that runs code', anImage({ acquireLicence: 'javascript:alert(1)' }), { acquireLicence: null }],
    ['a licence that runs code', anImage({ licence: 'own', licenceAddress: 'javascript:alert(1)' }), { licence: null }],
    ['a colour that is none', anImage({ colour: 'red" onload="' }), { colour: '#808080' }],
  ])('leaves out %s', (_case, image, expected) => {
    expect(toPicture(image)).toMatchObject(expected)
  })
})

describe('toRenditions', () => {
  it('leaves out files that are not shown, and invalid names', () => {
    const shown = { ...aRendition(480), isShown: true, size: 1 }
    const files = [shown, { ...shown, ...aRendition(960), isShown: false }, { ...shown, ...aRendition(1600), name: '../secrets.webp' }]
    expect(toRenditions([{ files, image: 'an-image' }])).toEqual(new Map([['an-image', [shown]]]))
  })
})
