import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { health } from '../cms-client/health.ts'
import { heal } from './heal.ts'
import { keepHealing } from './keep-healing.ts'
import { fileAt } from './kept-files.ts'

vi.mock(import('./heal.ts'), () => ({ heal: vi.fn() }))
vi.mock(import('./kept-files.ts'), async (original) => ({ ...(await original()), fileAt: vi.fn() }))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.mocked(heal).mockReset().mockResolvedValue(upTo(0))
  vi.mocked(fileAt).mockReset().mockResolvedValue(null)
  Object.assign(health, { fault: null, isHealed: false })
})
afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const upTo = (publication: number, epoch = 1) => ({ epoch, publication })
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

it('looks at once, then every minute from where all was well', async () => {
  vi.mocked(heal).mockResolvedValueOnce(upTo(7)).mockResolvedValueOnce(upTo(9))
  void keepHealing()
  await seconds(59)
  expect(vi.mocked(heal).mock.calls).toEqual([[upTo(0, 0)]])
  await seconds(1)
  await seconds(60)
  expect(vi.mocked(heal).mock.calls).toEqual([[upTo(0, 0)], [upTo(7)], [upTo(9)]])
})

it('looks again within two seconds after a failure, from where it stood, and says each reason once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  vi.mocked(heal)
    .mockResolvedValueOnce(upTo(7))
    .mockRejectedValueOnce(new Error('The CMS is down'))
    .mockRejectedValueOnce(new Error('The CMS is down'))
    .mockRejectedValueOnce(new Error('A page is broken'))
    .mockResolvedValueOnce(upTo(8))
    .mockRejectedValueOnce(new Error('A page is broken'))
  void keepHealing()
  await seconds(60)
  for (const _failure of [1, 2, 3]) await seconds(2)
  await seconds(60)
  expect(vi.mocked(heal).mock.calls).toEqual([[upTo(0, 0)], ...[7, 7, 7, 7, 8].map((number) => [upTo(number)])])
  expect(warn.mock.calls).toEqual([['The CMS is down'], ['A page is broken'], ['A page is broken']])
})

it('says whether it has caught up since it started, and why it cannot now', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const down = new Error('The CMS is down')
  vi.mocked(heal).mockRejectedValueOnce(down).mockResolvedValueOnce(upTo(7)).mockRejectedValueOnce(down)
  void keepHealing()
  await seconds(1)
  expect(health).toMatchObject({ fault: 'The CMS is down', isHealed: false })
  await seconds(2)
  expect(health).toMatchObject({ fault: null, isHealed: true })
  await seconds(60)
  expect(health).toMatchObject({ fault: 'The CMS is down', isHealed: true })
})

it('has what tells of the site made before anybody asks, and tries again until it is', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.mocked(fileAt).mockRejectedValueOnce(new Error('The CMS is down'))
  void keepHealing()
  await seconds(2)
  expect(vi.mocked(fileAt).mock.calls).toEqual([['/robots.txt'], ['/robots.txt']])
})
