import { describe, expect, it } from 'vitest'

import { anImage, aRendition, renditionName } from './builders.ts'
import { toPicture } from './picture.ts'

describe('toPicture', () => {
  it('offers the renditions from small to large, from this site', () => {
    expect(toPicture(anImage())?.files).toEqual(
      [480, 960, 1600].map((width) => ({ path: `/media/${renditionName(width)}`, width, height: (width * 9) / 16 })),
    )
  })

  it('keeps its shape and its words when the image is lost', () => {
    const picture = toPicture(anImage(), new Set([480, 960, 1600].map(renditionName)))
    expect(picture).toMatchObject({ alt: 'A sled in the snow', files: [], width: 1600, height: 900 })
  })

  it.each([undefined, null, 'a-bare-id'])('is nothing for %s', (image) => {
    expect(toPicture(image)).toBeNull()
  })

  it.each([
    ['a source that runs code', anImage({ source: 'javascript:alert(1)' }), { source: null }],
    ['a colour that is none', anImage({ colour: 'red" onload="' }), { colour: '#808080' }],
    ['a rendition with a path for a name', anImage({ renditions: [{ ...aRendition(480), name: '../secrets.webp' }] }), { files: [] }],
  ])('does not let %s through', (_case, image, expected) => {
    expect(toPicture(image)).toMatchObject(expected)
  })
})
