import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { decodeUpload, encodeFirst } from './first-renditions.ts'
import { planFor } from './plan.ts'

const flat = (width: number, height: number, background = '#c0392b') => sharp({ create: { background, channels: 3, height, width } })

const firstOf = async (upload: Buffer, xmp = '<x/>') => {
  const decoded = await decodeUpload(upload)
  return encodeFirst(decoded, planFor(decoded.size, { x: 50, y: 50 }), xmp)
}

describe('encodeFirst', () => {
  it.each([
    [3200, 1600, ['480×240', '800×400']],
    [700, 350, ['480×240', '700×350']],
    [100, 50, ['100×50']],
  ])('makes small WebP files of an upload of %i × %i, none larger than it', async (width, height, expected) => {
    const files = await firstOf(await flat(width, height).jpeg().toBuffer())
    expect(files.map(({ item }) => `${item.width}×${item.height}`)).toEqual(expected)
    for (const { file, item } of files) {
      const metadata = await sharp(file).metadata()
      expect({ format: metadata.format, height: metadata.height, width: metadata.width }).toEqual({
        format: 'webp',
        height: item.height,
        width: item.width,
      })
    }
  })

  it('turns a rotated image upright, and limits its upright width', async () => {
    const [first] = await firstOf(await flat(1000, 300).withMetadata({ orientation: 8 }).jpeg().toBuffer())
    expect([first?.item.width, first?.item.height]).toEqual([300, 1000])
  })
})

describe('decodeUpload', () => {
  it('finds the main colour', async () => {
    const { colour } = await decodeUpload(await flat(50, 50, '#f80808').png().toBuffer())
    expect(colour).toMatch(/^#f[0-9a-f]0[0-9a-f]0[0-9a-f]$/)
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('rejects a %s that is cut short', async (format) => {
    const noise = { mean: 128, sigma: 60, type: 'gaussian' } as const
    const whole = await sharp({ create: { background: 'red', channels: 3, height: 90, noise, width: 120 } })
      .toFormat(format)
      .toBuffer()
    await expect(decodeUpload(whole.subarray(0, Math.round(whole.length * 0.9)))).rejects.toThrow()
  })
})
