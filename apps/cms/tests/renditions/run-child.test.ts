import process from 'node:process'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { encodeInChild } from '../../src/renditions/encoding/run-child.ts'
import { planFor } from '../../src/renditions/plan.ts'
import { xmpOf } from '../../src/renditions/xmp.ts'
import { childProcesses } from '../harness/child-processes.ts'

/** Whether a process exists, or has ended without being reaped. */
function isKnown(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

it('a child that ends while its file is stored rejects the call, and throws no other error', async () => {
  const size = { height: 300, width: 500 }
  const bytes = await sharp({ create: { background: 'red', channels: 3, ...size } })
    .png()
    .toBuffer()
  const items = planFor(size, { x: 50, y: 50 }).map((item, place) => ({ ...item, key: String(place) }))
  const encoding = encodeInChild(
    { avifEffort: 0, bytes, items, scale: 1, size, xmp: xmpOf({ credit: 'Photograph: Ada Lens' }) },
    async () => {
      const [child = 0] = childProcesses()
      process.kill(child, 'SIGKILL')
      await expect.poll(() => isKnown(child), { timeout: 15_000 }).toBe(false)
    },
  )
  await expect(encoding).rejects.toThrow('ended with SIGKILL')
})
