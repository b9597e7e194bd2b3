import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { fileAt } from '../files/kept-files.ts'
import { heal } from './heal.ts'
import { keepHealing } from './keep-healing.ts'

vi.mock(import('./heal.ts'), () => ({ heal: vi.fn() }))
vi.mock(import('../files/kept-files.ts'), async (original) => ({ ...(await original()), fileAt: vi.fn() }))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.mocked(heal).mockReset().mockResolvedValue(0)
  vi.mocked(fileAt).mockReset().mockResolvedValue(null)
})
afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

it('looks at once, then every minute from where all was well', async () => {
  vi.mocked(heal).mockResolvedValueOnce(7).mockResolvedValueOnce(9)
  void keepHealing()
  await seconds(59)
  expect(vi.mocked(heal).mock.calls).toEqual([[0]])
  await seconds(1)
  await seconds(60)
  expect(vi.mocked(heal).mock.calls).toEqual([[0], [7], [9]])
})

it('looks again within two seconds after a failure, from where it stood, and says each reason once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  vi.mocked(heal)
    .mockResolvedValueOnce(7)
    .mockRejectedValueOnce(new Error('The CMS is down'))
    .mockRejectedValueOnce(new Error('The CMS is down'))
    .mockRejectedValueOnce(new Error('A page is broken'))
    .mockResolvedValueOnce(8)
    .mockRejectedValueOnce(new Error('A page is broken'))
  void keepHealing()
  await seconds(60)
  for (const _failure of [1, 2, 3]) await seconds(2)
  await seconds(60)
  expect(vi.mocked(heal).mock.calls).toEqual([[0], [7], [7], [7], [7], [8]])
  expect(warn.mock.calls).toEqual([['The CMS is down'], ['A page is broken'], ['A page is broken']])
})

it('has what tells of the site made before anybody asks, and tries again until it is', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.mocked(fileAt).mockRejectedValueOnce(new Error('The CMS is down'))
  void keepHealing()
  await seconds(2)
  expect(vi.mocked(fileAt).mock.calls).toEqual([['/robots.txt'], ['/robots.txt']])
})
