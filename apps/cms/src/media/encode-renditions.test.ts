import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { encodeRenditions } from './encode-renditions.ts'
import { isRenditionName } from './rendition-files.ts'

const flat = (width: number, height: number, background = '#c0392b') => sharp({ create: { background, channels: 3, height, width } })

describe('encodeRenditions', () => {
  it('makes WebP at three widths in the shape of the upload', async () => {
    const { files } = await encodeRenditions(await flat(3200, 1600).jpeg().toBuffer())
    expect(files.map(({ height, width }) => `${width}×${height}`)).toEqual(['480×240', '960×480', '1600×800'])
    for (const { data, height, width } of files) {
      const found = await sharp(data).metadata()
      expect({ format: found.format, height: found.height, width: found.width }).toEqual({ format: 'webp', height, width })
    }
  })

  it.each([
    [100, [100]],
    [480, [480]],
    [500, [480, 500]],
    [1600, [480, 960, 1600]],
  ])('makes no rendition of an upload %i wide that is wider', async (width, widths) => {
    const { files } = await encodeRenditions(await flat(width, 50).png().toBuffer())
    expect(files.map((file) => file.width)).toEqual(widths)
  })

  it('turns what lay on its side, by the width it then has', async () => {
    const { files } = await encodeRenditions(await flat(1000, 300).withMetadata({ orientation: 8 }).jpeg().toBuffer())
    expect(files.map(({ height, width }) => [width, height])).toEqual([[300, 1000]])
  })

  it('names files by what is in them', async () => {
    const upload = await flat(300, 100).png().toBuffer()
    const [once, again, other] = [
      await encodeRenditions(upload),
      await encodeRenditions(upload),
      await encodeRenditions(await flat(300, 100, 'navy').png().toBuffer()),
    ]
    expect(again.files[0]?.name).toBe(once.files[0]?.name)
    expect(other.files[0]?.name).not.toBe(once.files[0]?.name)
    expect(once.files.every(({ name }) => isRenditionName(name))).toBe(true)
  })

  it('tells the main colour', async () => {
    const { colour } = await encodeRenditions(await flat(50, 50, '#f80808').png().toBuffer())
    expect(colour).toMatch(/^#f[0-9a-f]0[0-9a-f]0[0-9a-f]$/)
  })

  it('rejects what is cut short', async () => {
    const whole = await sharp({
      create: { background: 'red', channels: 3, height: 100, noise: { mean: 128, sigma: 60, type: 'gaussian' }, width: 100 },
    })
      .jpeg()
      .toBuffer()
    await expect(encodeRenditions(whole.subarray(0, whole.length / 2))).rejects.toThrow()
  })
})

describe('isRenditionName', () => {
  it.each([
    'a.webp',
    '../montage.db',
    `${'a'.repeat(32)}-480.png`,
    `${'A'.repeat(32)}-480.webp`,
    `x${'a'.repeat(32)}-480.webp`,
    `${'a'.repeat(32)}-480.webp.tmp`,
    '',
  ])('is not %j', (name) => {
    expect(isRenditionName(name)).toBe(false)
  })
})
