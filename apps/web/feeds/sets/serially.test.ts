import { expect, it } from 'vitest'

import { serially } from './serially.ts'

it('runs tasks of one name one after the other, also after a failure, and tasks of other names meanwhile', async () => {
  const log: string[] = []
  let release = () => {}
  const first = serially('a', async () => {
    log.push('first begins')
    await new Promise<void>((resolve) => (release = resolve))
    log.push('first ends')
    throw new Error('lost')
  })
  const second = serially('a', async () => void log.push('second'))
  await serially('b', async () => void log.push('other'))
  release()
  await expect(first).rejects.toThrow('lost')
  await second
  expect(log).toEqual(['first begins', 'other', 'first ends', 'second'])
})

it('waits for a task that was called while another one ended, and retains no name', async () => {
  const log: number[] = []
  const run = (number: number) =>
    serially('a', async () => {
      // The later the call, the faster the task.
      for (let turn = number; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
      log.push(number)
    })
  const first = run(1)
  const second = run(2)
  await first
  await Promise.all([second, run(3)])
  expect(log).toEqual([1, 2, 3])
  expect((globalThis as { montageLimits?: Map<string, unknown> }).montageLimits).toEqual(new Map())
})
