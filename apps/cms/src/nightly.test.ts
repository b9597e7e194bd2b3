import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'

import { checkFiles } from './media/file-check/check-files.ts'
import { sweepFiles } from './media/sweep/sweep-files.ts'
import { millisecondsUntilNight, runNightly } from './nightly.ts'
import { thinNotices } from './notices/thin-notices.ts'
import { removeEndedShares } from './shares/remove-ended.ts'
import { thinDrafts } from './versions/thin-drafts.ts'

vi.mock('./media/file-check/check-files.ts')
vi.mock('./media/sweep/sweep-files.ts')
vi.mock('./notices/thin-notices.ts')
vi.mock('./shares/remove-ended.ts')
vi.mock('./versions/thin-drafts.ts')

it.each([
  ['2026-03-01T02:59:00', 1],
  ['2026-03-01T03:00:00', 24 * 60],
  ['2026-03-01T22:00:00', 5 * 60],
])('at %s it is %i minutes until the nightly work', (now, minutes) => {
  expect(millisecondsUntilNight(new Date(now))).toBe(minutes * 60_000)
})

it('a part that fails is logged, and the others are done', async () => {
  const err = new Error('The bucket is away.')
  vi.mocked(sweepFiles).mockRejectedValue(err)
  vi.mocked(thinDrafts).mockResolvedValue([])
  vi.mocked(removeEndedShares).mockResolvedValue([])
  vi.mocked(thinNotices).mockResolvedValue([])
  vi.mocked(checkFiles).mockResolvedValue(['An image has lost its file.'])
  const logger = { error: vi.fn(), warn: vi.fn() }
  await runNightly({ logger } as unknown as Payload)
  expect(logger.error.mock.calls).toEqual([[{ err, msg: 'Files that nobody needs could not be removed. It is tried again tomorrow.' }]])
  expect(thinDrafts).toHaveBeenCalledTimes(1)
  expect(removeEndedShares).toHaveBeenCalledTimes(1)
  expect(thinNotices).toHaveBeenCalledTimes(1)
  expect(logger.warn.mock.calls).toEqual([[{ msg: 'An image has lost its file.' }]])
})
