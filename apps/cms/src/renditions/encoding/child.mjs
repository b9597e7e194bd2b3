// Encodes the renditions of one image in a process of its own: its memory is freed when it ends, and the server goes on answering. It sends
// one file at a time, and goes on when `run-child.ts` says that the file is stored.
import { once } from 'node:events'
import os from 'node:os'
import process from 'node:process'
import sharp from 'sharp'

import { decode, encode } from './encode.mjs'

sharp.cache(false)
sharp.concurrency(1)
os.setPriority(10)
process.once('disconnect', () => process.exit())

/** @type {import('./run-child.ts').Job} */
const job = (await once(process, 'message'))[0]
try {
  const pixels = await decode(job.bytes, Math.max(1, Math.round(job.size.width * job.scale)))
  for (const item of job.items) {
    const file = await encode(pixels, { ...item, box: inPixels(item.box, pixels.info) }, job)
    const answer = once(process, 'message')
    process.send?.({ file, key: item.key })
    await answer
  }
  process.send?.({ isDone: true })
} catch (error) {
  process.send?.({ fault: error instanceof Error ? error.message : String(error) })
}

/**
 * Scales a box of the image to the decoded pixels, which are fewer.
 * @param {import('../crop-box.ts').Box} box
 * @param {import('../crop-box.ts').Size} info
 */
function inPixels({ height, left, top, width }, info) {
  const scale = info.width / job.size.width
  const scaled = (/** @type {number} */ length, /** @type {number} */ max) => Math.min(Math.max(1, Math.round(length * scale)), max)
  const size = { height: scaled(height, info.height), width: scaled(width, info.width) }
  return {
    ...size,
    left: Math.min(Math.round(left * scale), info.width - size.width),
    top: Math.min(Math.round(top * scale), info.height - size.height),
  }
}
