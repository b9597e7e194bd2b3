import sharp, { type Sharp } from 'sharp'

import { ssim } from './ssim.ts'

type File = { format: 'avif' | 'webp'; height: number; width: number }

/** A rendition of the CMS beside an encoding by sharp with the same SSIM and metadata. */
export type Quality = { format: File['format']; ours: Encoded; sharps: Encoded; width: number }
type Encoded = { bytes: number; ssim: number }

/** @param decodedWidth the width to which the CMS decodes the photo before it makes the renditions */
export async function qualityOf(photo: Buffer, rendition: Buffer, { format, height, width }: File, decodedWidth: number): Promise<Quality> {
  const decoded = sharp(await sharp(photo).resize({ width: decodedWidth }).png({ compressionLevel: 0 }).toBuffer())
  const pixels = await decoded.resize({ fit: 'fill', height, width }).raw().toBuffer()
  const resized = () => sharp(pixels, { raw: { channels: 3, height, width } })
  const reference = await luma(resized())
  const measured = async (file: Buffer): Promise<Encoded> => ({
    bytes: file.length,
    ssim: ssim(reference, await luma(sharp(file)), width),
  })
  const { xmpAsString = '' } = await sharp(rendition).metadata()
  const bySharp = async (quality: number) => measured(await resized().withXmp(xmpAsString).toFormat(format, { quality }).toBuffer())
  const ours = await measured(rendition)

  // The lowest quality that reaches our SSIM.
  let [low, high] = [20, 99]
  while (low < high) {
    const quality = Math.floor((low + high) / 2)
    if ((await bySharp(quality)).ssim < ours.ssim) low = quality + 1
    else high = quality
  }
  return { format, ours, sharps: await bySharp(low), width }
}

const luma = (picture: Sharp): Promise<Buffer> => picture.toColourspace('b-w').raw().toBuffer()
