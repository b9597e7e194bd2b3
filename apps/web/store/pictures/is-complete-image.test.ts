import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { isCompleteImage } from './is-complete-image.ts'

describe.each(['avif', 'webp'] as const)('of a %s', (format) => {
  const make = () =>
    sharp({ create: { background: 'teal', channels: 3, height: 40, width: 60 } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .toFormat(format)
      .toBuffer()
  const name = `a.${format}`

  it('is true for the whole file', async () => {
    expect(isCompleteImage(await make(), name)).toBe(true)
  })

  it('is false for a file that is cut anywhere, or too long', async () => {
    const bytes = await make()
    for (let length = 0; length < bytes.length; length++)
      expect(isCompleteImage(bytes.subarray(0, length), name), String(length)).toBe(false)
    expect(isCompleteImage(Buffer.concat([bytes, Buffer.from('more')]), name)).toBe(false)
  })

  it.each(['', '<!doctype html>', 'RIFF and nothing more to it', '\0\0\0\u0008ftyp\0\0\0\0mif1', '\0\0\0\0ftypavif\0\0\0\0'])(
    'is false for %j',
    (text) => {
      expect(isCompleteImage(Buffer.from(text, 'latin1'), name)).toBe(false)
    },
  )
})

it('checks the format of the name', async () => {
  const webp = await sharp({ create: { background: 'teal', channels: 3, height: 4, width: 6 } })
    .webp()
    .toBuffer()
  expect(isCompleteImage(webp, 'a.avif')).toBe(false)
})
