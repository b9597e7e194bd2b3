import sharp, { type OverlayOptions } from 'sharp'

const [width, height] = [4000, 3000]

/** A JPEG of 12 megapixels with the light, edges and grain of a photograph, which an encoder finds as hard. Each number gives another. */
export async function photo(number: number): Promise<Buffer> {
  const octaves = await Promise.all([8, 32, 128, 512].map((cells, place) => clouds(cells, number * 10 + place)))
  const ground = sharp({
    create: { background: { b: 120 + ((number * 37) % 80), g: 110, r: 90 + ((number * 53) % 80) }, channels: 3, height, width },
  })
  return sharp(
    await ground
      .composite([...octaves, { input: Buffer.from(shapes(number)) }, await grain(number)])
      .png({ compressionLevel: 0 })
      .toBuffer(),
  )
    .blur(0.7)
    .jpeg({ quality: 90 })
    .toBuffer()
}

async function clouds(cells: number, seed: number): Promise<OverlayOptions> {
  const random = numbers(seed)
  const rows = Math.round((cells * height) / width)
  const values = Buffer.from(Array.from({ length: cells * rows * 3 }, () => 64 + Math.floor(random() * 128)))
  const input = await sharp(values, { raw: { channels: 3, height: rows, width: cells } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .png({ compressionLevel: 0 })
    .toBuffer()
  return { blend: 'soft-light', input }
}

async function grain(seed: number): Promise<OverlayOptions> {
  const random = numbers(seed + 1000)
  const values = Buffer.alloc(1000 * 750, 0).map(() => 112 + Math.floor(random() * 32))
  const input = await sharp(values, { raw: { channels: 1, height: 750, width: 1000 } })
    .png()
    .toBuffer()
  return { blend: 'soft-light', input, tile: true }
}

function shapes(seed: number): string {
  const random = numbers(seed + 2000)
  const lines = Array.from({ length: 60 }, () => {
    const at = () => Math.floor(random() * width)
    const tone = Math.floor(random() * 200)
    return `<path d="M${at()} ${at()}L${at()} ${at()}L${at()} ${at()}Z" fill="rgb(${tone},${tone >> 1},${255 - tone})" opacity="0.25"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines.join('')}</svg>`
}

/** A generator of pseudo-random numbers from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0
    return (state >>> 0) / 2 ** 32
  }
}
