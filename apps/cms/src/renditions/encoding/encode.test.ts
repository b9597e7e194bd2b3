import sharp from 'sharp'
import { expect, it } from 'vitest'

import { encode } from './encode.mjs'

it('an AVIF of more effort is smaller', async () => {
  const size = { height: 200, width: 300 }
  // The same at each run: fine waves across coarse ones.
  const data = Buffer.from(
    Array.from({ length: size.width * size.height * 3 }, (_, place) => {
      const [x, y] = [Math.floor(place / 3) % size.width, Math.floor(place / 3 / size.width)]
      return 128 + 70 * Math.sin((x * y) / 900) + 40 * Math.sin(x / 3 + y / 5 + (place % 3))
    }),
  )
  const item = { ...size, box: { ...size, left: 0, top: 0 }, format: 'avif' } as const
  const [fast, slow] = await Promise.all(
    [0, 5].map((avifEffort) => encode({ data, info: { ...size, channels: 3 } }, item, { avifEffort, xmp: '<x/>' })),
  )
  expect(slow?.length).toBeLessThan(fast?.length ?? 0)
  for (const file of [fast, slow]) expect(await sharp(file).metadata()).toMatchObject({ ...size, format: 'heif' })
})
