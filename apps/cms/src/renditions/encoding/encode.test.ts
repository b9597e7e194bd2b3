import sharp from 'sharp'
import { expect, it } from 'vitest'

import { decode, encode } from './encode.mjs'

it('an AVIF of more effort is smaller', async () => {
  const noise = { channels: 3, height: 200, noise: { mean: 128, sigma: 20, type: 'gaussian' }, width: 300 } as const
  const photograph = await sharp({ create: { ...noise, background: 'black' } })
    .blur(2)
    .png()
    .toBuffer()
  const { data, info } = await decode(photograph, 300)
  const item = { box: { height: 200, left: 0, top: 0, width: 300 }, format: 'avif', height: 200, width: 300 } as const
  const [fast, slow] = await Promise.all(
    [0, 5].map((avifEffort) => encode({ data, info: { ...info, channels: 3 } }, item, { avifEffort, xmp: '<x/>' })),
  )
  expect(slow?.length).toBeLessThan(fast?.length ?? 0)
  for (const file of [fast, slow]) expect(await sharp(file).metadata()).toMatchObject({ height: 200, width: 300, format: 'heif' })
})
