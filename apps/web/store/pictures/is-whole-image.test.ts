import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { isWholeImage } from './is-whole-image.ts'

describe.each(['avif', 'webp'] as const)('of a %s', (format) => {
  const make = () =>
    sharp({ create: { background: 'teal', channels: 3, height: 40, width: 60 } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .toFormat(format)
      .toBuffer()
  const name = `a.${format}`

  it('is a whole one', async () => {
    expect(isWholeImage(await make(), name)).toBe(true)
  })

  it('is none that is cut short anywhere, or goes on', async () => {
    const bytes = await make()
    for (let length = 0; length < bytes.length; length++) expect(isWholeImage(bytes.subarray(0, length), name), String(length)).toBe(false)
    expect(isWholeImage(Buffer.concat([bytes, Buffer.from('more')]), name)).toBe(false)
  })

  it.each(['', '<!doctype html>', 'RIFF and nothing more to it', '\0\0\0\u0008ftyp\0\0\0\0mif1', '\0\0\0\0ftypavif\0\0\0\0'])(
    'is not %j',
    (text) => {
      expect(isWholeImage(Buffer.from(text, 'latin1'), name)).toBe(false)
    },
  )
})

it('goes by what the name says', async () => {
  const webp = await sharp({ create: { background: 'teal', channels: 3, height: 4, width: 6 } })
    .webp()
    .toBuffer()
  expect(isWholeImage(webp, 'a.avif')).toBe(false)
})
