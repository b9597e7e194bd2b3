import { createHash } from 'node:crypto'
import sharp from 'sharp'

/** What readers get of an image: files named by their content, and its main colour for the space it will fill. */
export type Renditions = { colour: string; files: { data: Buffer; height: number; name: string; width: number }[] }

const widths = [480, 960, 1600]

/**
 * WebP at three widths, never larger than the upload, turned upright. Names are made from the content, so a name never gets other bytes.
 * Rejects when the image cannot be decoded to its end.
 */
export async function encodeRenditions(upload: Buffer): Promise<Renditions> {
  const upright = sharp(upload, { failOn: 'warning' }).autoOrient()
  const { dominant } = await upright.clone().stats()
  const { autoOrient } = await sharp(upload).metadata()

  const files: Renditions['files'] = []
  for (const width of [...new Set(widths.map((wanted) => Math.min(wanted, autoOrient.width)))]) {
    const { data, info } = await upright.clone().resize({ width }).webp({ effort: 4, quality: 78 }).toBuffer({ resolveWithObject: true })
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 32)
    files.push({ data, height: info.height, name: `${hash}-${info.width}.webp`, width: info.width })
  }
  return { colour: hex(dominant), files }
}

const hex = ({ b, g, r }: { b: number; g: number; r: number }): string =>
  `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
