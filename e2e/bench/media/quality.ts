import sharp, { type Sharp } from 'sharp'

import { encode } from '../../../apps/cms/src/renditions/encoding/encode.mjs'
import { ssim } from './ssim.ts'

/** Our encoding of a picture beside what sharp does by itself, brought to the same SSIM. */
export type Quality = { format: 'avif' | 'webp'; ours: Encoded; sharps: Encoded; width: number }
type Encoded = { bytes: number; milliseconds: number; ssim: number }

export async function qualityOf(jpeg: Buffer, format: 'avif' | 'webp', width: number): Promise<Quality> {
  const { data, info } = await sharp(jpeg).resize({ width }).raw().toBuffer({ resolveWithObject: true })
  const raw = { channels: 3 as const, height: info.height, width }
  const reference = await luma(sharp(data, { raw }))
  const measured = async (make: () => Promise<Buffer>): Promise<Encoded> => {
    const began = performance.now()
    const file = await make()
    const milliseconds = performance.now() - began
    return { bytes: file.length, milliseconds, ssim: ssim(reference, await luma(sharp(file)), width) }
  }
  const whole = { height: info.height, left: 0, top: 0, width }
  const ours = await measured(() => encode({ data, info: raw }, { box: whole, format, height: info.height, width }, '<x/>'))

  // As good as ours, and no better than it must be.
  let [low, high] = [20, 99]
  while (low < high) {
    const quality = Math.floor((low + high) / 2)
    const found = await measured(() => sharp(data, { raw }).toFormat(format, { quality }).toBuffer())
    if (found.ssim < ours.ssim) low = quality + 1
    else high = quality
  }
  return { format, ours, sharps: await measured(() => sharp(data, { raw }).toFormat(format, { quality: low }).toBuffer()), width }
}

const luma = (picture: Sharp): Promise<Buffer> => picture.toColourspace('b-w').raw().toBuffer()
