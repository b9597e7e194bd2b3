import sharp from 'sharp'

/**
 * Encodes one rendition, in the server and in the child process (plain JavaScript, since that one is not bundled). Figures: docs/bench-media.md.
 * @param {{ data: Uint8Array, info: { channels: 1 | 2 | 3 | 4, height: number, width: number } }} pixels
 * @param {{ box: { height: number, left: number, top: number, width: number }, format: 'avif' | 'webp', height: number, width: number }} item
 *   its box in these pixels
 * @param {{ avifEffort: number, xmp: string }} options the time to take for an AVIF, from 0 to 9; the only metadata of the file
 * @returns {Promise<Buffer>}
 */
export function encode({ data, info }, { box, format, height, width }, { avifEffort, xmp }) {
  const { channels } = info
  const part = sharp(data, { raw: { channels, height: info.height, width: info.width } })
    .extract({ height: box.height, left: box.left, top: box.top, width: box.width })
    .resize({ fit: 'fill', height, width })
    .withXmp(xmp)
  return (
    format === 'avif' ? part.avif({ chromaSubsampling: '4:2:0', effort: avifEffort, quality: 50 }) : part.webp({ effort: 4, quality: 78 })
  ).toBuffer()
}

/**
 * Decodes an image upright into sRGB, 8 bits a channel. Rejects when it is not whole.
 * @param {Uint8Array} bytes
 * @param {number} width
 */
export const decode = (bytes, width) =>
  sharp(bytes, { failOn: 'warning', limitInputPixels: 60_000_000 })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
