import sharp from 'sharp'

import { encodeWaiting } from '../../renditions/encoding/encode-waiting.ts'
import { illustrationRights } from '../content/illustration-rights.ts'
import type { Filler } from './filler.ts'

const altOf = (number: number): string => `A hill in the light of hour ${number}`

/** Uploads small images and makes all their renditions. @returns their ids by number */
export async function fillImages(filler: Filler, count: number): Promise<string[]> {
  const { payload } = filler
  const ids = new Map<string, string>()
  const read = async () => {
    const where = { alt: { like: 'A hill in the light of hour' } }
    const { docs } = await payload.find({ collection: 'media', overrideAccess: true, pagination: false, select: { alt: true }, where })
    for (const { alt, id } of docs) ids.set(alt, id)
  }
  await read()
  await filler.each(
    'Images',
    count,
    (number) => ids.has(altOf(number)),
    async (number, req) => {
      const data = await drawing(number)
      await payload.create({
        collection: 'media',
        data: { ...illustrationRights, alt: altOf(number), caption: 'The hill again.', credit: 'Illustration: Montage' },
        depth: 0,
        file: { data, mimetype: 'image/png', name: `hill-${number}.png`, size: data.length },
        overrideAccess: true,
        req,
      })
    },
  )
  await read()
  // Each takes one image at a time.
  await Promise.all([encodeWaiting(payload), encodeWaiting(payload)])
  return Array.from({ length: count }, (_, number) => ids.get(altOf(number)) ?? '')
}

function drawing(number: number): Promise<Buffer> {
  const hue = (number * 47) % 360
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="300">
    <linearGradient id="sky" y2="1" x2="0"><stop stop-color="hsl(${hue},60%,70%)"/><stop offset="1" stop-color="hsl(${hue},40%,30%)"/></linearGradient>
    <rect width="480" height="300" fill="url(#sky)"/><circle cx="${60 + ((number * 31) % 360)}" cy="90" r="36" fill="hsl(${hue + 40},90%,85%)"/>
    <path d="M0 300 L${140 + (number % 90)} 140 L480 300 Z" fill="hsl(${hue + 180},30%,22%)"/></svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer()
}
