import { CmsDown } from 'types/cms-faults'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announceInstance } from '../cms-client/cms.ts'
import { health } from '../cms-client/health.ts'
import { heal, PagesBehind } from './heal.ts'
import { startHealingLoop } from './healing-loop.ts'
import { fileAt } from './machine-files.ts'

vi.mock(import('../cms-client/cms.ts'), async (original) => ({ ...(await original()), announceInstance: vi.fn() }))
vi.mock(import('./heal.ts'), async (original) => ({ ...(await original()), heal: vi.fn() }))
vi.mock(import('./machine-files.ts'), async (original) => ({ ...(await original()), fileAt: vi.fn() }))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.mocked(announceInstance).mockReset().mockResolvedValue()
  vi.mocked(heal).mockReset().mockResolvedValue(healedUpTo(0))
  vi.mocked(fileAt).mockReset().mockResolvedValue(null)
  Object.assign(health, { fault: null, isHealed: false })
})
afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const healedUpTo = (publication: number, epoch = 1) => ({ epoch, publication, behind: {} })
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

it('heals at once, then every minute from the last result', async () => {
  vi.mocked(heal).mockResolvedValueOnce(healedUpTo(7)).mockResolvedValueOnce(healedUpTo(9))
  void startHealingLoop()
  await seconds(59)
  expect(vi.mocked(heal).mock.calls).toEqual([[healedUpTo(0, 0)]])
  await seconds(1)
  await seconds(60)
  expect(vi.mocked(heal).mock.calls).toEqual([[healedUpTo(0, 0)], [healedUpTo(7)], [healedUpTo(9)]])
})

it('says where the instance is before each look for outdated pages, so that no publication falls between', async () => {
  let announced = 0
  vi.mocked(announceInstance).mockImplementation(async () => void announced++)
  vi.mocked(heal).mockImplementation(async () => healedUpTo(announced))
  void startHealingLoop()
  await seconds(60)
  expect(vi.mocked(heal).mock.calls).toEqual([[healedUpTo(0, 0)], [healedUpTo(1)]])
  expect(announced).toBe(2)
})

it('heals again two seconds after a failure, and logs each reason once, and its end', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue()
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  vi.mocked(heal)
    .mockResolvedValueOnce(healedUpTo(7))
    .mockRejectedValueOnce(new Error('The CMS is down'))
    .mockRejectedValueOnce(new Error('The CMS is down'))
    .mockRejectedValueOnce(new Error('A page is broken'))
    .mockResolvedValueOnce(healedUpTo(8))
    .mockRejectedValueOnce(new Error('A page is broken'))
  void startHealingLoop()
  await seconds(60)
  for (const _failure of [1, 2, 3]) await seconds(2)
  await seconds(60)
  expect(vi.mocked(heal).mock.calls).toEqual([[healedUpTo(0, 0)], ...[7, 7, 7, 7, 8].map((number) => [healedUpTo(number)])])
  expect(warn.mock.calls).toEqual([['The CMS is down'], ['A page is broken'], ['A page is broken']])
  expect(info).toHaveBeenCalledTimes(1)
})

it('does not log that the CMS gives no answer while both apps start, and does when it lasts', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] })
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  health.startedAt = Date.now()
  vi.mocked(announceInstance).mockRejectedValue(new CmsDown('http://localhost:3001', 'ECONNREFUSED'))
  void startHealingLoop()
  await seconds(14)
  expect(warn).not.toHaveBeenCalled()
  await seconds(4)
  expect(warn).toHaveBeenCalledTimes(1)
})

it('heals only the pages that failed, after others were regenerated', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const partly = { ...healedUpTo(9), behind: { '/lists/broken': 8 } }
  vi.mocked(heal).mockRejectedValueOnce(new PagesBehind(partly, ['It cannot be rendered.']))
  void startHealingLoop()
  await seconds(2)
  expect(vi.mocked(heal).mock.calls).toEqual([[healedUpTo(0, 0)], [partly]])
})

it('notes that it has healed since the start, and the current fault', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const down = new Error('The CMS is down')
  vi.mocked(heal).mockRejectedValueOnce(down).mockResolvedValueOnce(healedUpTo(7)).mockRejectedValueOnce(down)
  void startHealingLoop()
  await seconds(1)
  expect(health).toMatchObject({ fault: 'The CMS is down', isHealed: false })
  await seconds(2)
  expect(health).toMatchObject({ fault: null, isHealed: true })
  await seconds(60)
  expect(health).toMatchObject({ fault: 'The CMS is down', isHealed: true })
})

it('makes the files of the whole site before the first request, with retries', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.mocked(fileAt).mockRejectedValueOnce(new Error('The CMS is down'))
  void startHealingLoop()
  await seconds(2)
  expect(vi.mocked(fileAt).mock.calls).toEqual([['/robots.txt'], ['/robots.txt']])
})
