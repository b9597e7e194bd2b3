import { appendFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'

import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { ViewCounter } from './view-counter.mjs'

const folder = aTemporaryFolder()
const day = 86_400_000
let today: number
const aCounter = () => new ViewCounter(folder.path, () => today)
const see = (counter: ViewCounter, path: string, times: number) => {
  for (let time = 0; time < times; time++) counter.count(path)
}

beforeEach(() => {
  today = Date.UTC(2026, 10, 27, 12)
})

describe('the views of a page', () => {
  it('are counted by day and by path, saved or not, and after a restart', async () => {
    const counter = aCounter()
    see(counter, '/lists/films', 3)
    await counter.save()
    see(counter, '/lists/films', 2)
    see(counter, '/', 1)
    expect(await counter.viewsOf('/lists/films', 1)).toEqual([5])
    await counter.save()
    today += 2 * day
    see(counter, '/lists/films', 1)
    await counter.save()
    const restarted = aCounter()
    expect(await restarted.viewsOf('/lists/films', 4)).toEqual([1, 0, 5, 0])
    expect(await restarted.viewsOf('/', 3)).toEqual([0, 0, 1])
  })

  it('say which pages had most of them in a week', async () => {
    const counter = aCounter()
    see(counter, '/lists/old', 9)
    await counter.save()
    for (const _day of [1, 2]) {
      today += 6 * day
      for (const [path, times] of [
        ['/', 2],
        ['/lists/films', 3],
        ['/films', 1],
      ] as const)
        see(counter, path, times)
      await counter.save()
    }
    expect(await aCounter().mostViewed(2)).toEqual(['/lists/films', '/'])
  })

  it('survive a folder that cannot be written, and a line that is broken', async () => {
    const lost = new ViewCounter('/dev/null/no', () => today)
    lost.count('/')
    await expect(lost.save()).rejects.toThrow()
    lost.count('/')
    expect(await lost.viewsOf('/', 1)).toEqual([2])

    const counter = aCounter()
    counter.count('/')
    await counter.save()
    const [file = ''] = await readdir(folder.path)
    await appendFile(join(folder.path, file), '{"/": 7')
    expect(await counter.viewsOf('/', 1)).toEqual([1])
  })

  it('are one line for a day that is over, and gone after 400 days', async () => {
    const counter = aCounter()
    for (const views of [1, 2]) {
      see(counter, '/', views)
      await counter.save()
    }
    await counter.tidy()
    const [file = ''] = await readdir(folder.path)
    expect(await readFile(join(folder.path, file), 'utf8')).toBe('{"/":1}\n{"/":2}\n')
    today += day
    await counter.tidy()
    expect(await readFile(join(folder.path, file), 'utf8')).toBe('{"/":3}\n')
    today += 400 * day
    await counter.tidy()
    expect(await readdir(folder.path)).toEqual([])
  })

  it('say nothing of a reader', async () => {
    const counter = aCounter()
    counter.count('/lists/films')
    await counter.save()
    expect(await readFile(join(folder.path, '2026-11-27.ndjson'), 'utf8')).toBe('{"/lists/films":1}\n')
  })
})
