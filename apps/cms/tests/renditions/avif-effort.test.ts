import sharp from 'sharp'
import { expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { encodeWaiting } from '../../src/renditions/encoding/encode-waiting.ts'
import { useCms } from '../harness/cms.ts'
import { renditionsOf } from '../harness/documents/renditions.ts'

const cms = useCms()
const size = { height: 200, width: 300 }

/** Fine waves across coarse ones, three bytes a pixel: an AVIF of more effort is much smaller. */
const waves = Buffer.from(
  Array.from({ length: size.width * size.height * 3 }, (_, place) => {
    const [x, y] = [Math.floor(place / 3) % size.width, Math.floor(place / 3 / size.width)]
    return 128 + 70 * Math.sin((x * y) / 900) + 40 * Math.sin(x / 3 + y / 5 + (place % 3))
  }),
)

/** The bytes of the AVIF of the whole image, with AVIF_EFFORT in the settings. */
async function bytesWith(effort: string): Promise<number> {
  const data = await sharp(waves, { raw: { ...size, channels: 3 } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'waves.png', size: data.length }
  const texts = { alt: 'Waves', credit: 'Illustration: Ada Lens' }
  const { id } = await cms.payload.create({ collection: 'media', data: texts, depth: 0, file, overrideAccess: true })
  env.avifEffort = effort
  await encodeWaiting(cms.payload)
  const { files } = await renditionsOf(id, cms.payload)
  return files?.find(({ format, shape }) => format === 'avif' && shape === 'whole')?.size ?? 0
}

it('an AVIF of more effort is smaller', async () => {
  const slow = await bytesWith('5')
  expect(slow).toBeGreaterThan(0)
  expect(slow).toBeLessThan(await bytesWith('0'))
})
