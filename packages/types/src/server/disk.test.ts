import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { isDiskNearlyFull, isNearlyFull } from './disk.mjs'

const megabyte = 2 ** 20
const disk = (freeMegabytes: number, megabytes: number) => ({ bavail: freeMegabytes, blocks: megabytes, bsize: megabyte })

it.each([
  ['a large disk with 501 MB', disk(501, 1_000_000), false],
  ['a large disk with 499 MB', disk(499, 1_000_000), true],
  ['a small disk with 6 %', disk(6, 100), false],
  ['a small disk with 4 %', disk(4, 100), true],
])('says of %s whether it is nearly full', (_disk, stats, isFull) => {
  expect(isNearlyFull(stats)).toBe(isFull)
})

it('looks at the disk of a folder that is still to be made', async () => {
  expect(await isDiskNearlyFull(join(tmpdir(), 'not', 'made yet'))).toBe(await isDiskNearlyFull(tmpdir()))
})
