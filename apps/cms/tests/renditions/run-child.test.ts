import process from 'node:process'
import sharp from 'sharp'
import { expect, it } from 'vitest'

import { planFor } from '../../src/renditions/plan.ts'
import { encodeInChild } from '../../src/renditions/run-child.ts'
import { xmpOf } from '../../src/renditions/xmp.ts'
import { childProcesses } from '../harness/child-processes.ts'

it('a child that ends while a file of it is kept is an error to whoever asked, and to nobody else', async () => {
  const size = { height: 300, width: 500 }
  const bytes = await sharp({ create: { background: 'red', channels: 3, ...size } })
    .png()
    .toBuffer()
  const items = planFor(size, { x: 50, y: 50 }).map((item, place) => ({ ...item, key: String(place) }))
  const encoding = encodeInChild({ bytes, items, scale: 1, size, xmp: xmpOf({ credit: 'Photograph: Ada Lens' }) }, async () => {
    for (const child of childProcesses()) process.kill(child, 'SIGKILL')
    await expect.poll(childProcesses, { timeout: 15_000 }).toEqual([])
  })
  await expect(encoding).rejects.toThrow('ended with SIGKILL')
})
