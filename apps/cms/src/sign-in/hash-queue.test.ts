import { expect, test } from 'vitest'

import { withHashSlot } from './hash-queue.ts'

/** Work that ends when it is told to. */
function startWork(name: string, who: 'anybody' | 'known', begun: string[]) {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const result = withHashSlot(async () => {
    begun.push(name)
    await ended
    return name
  }, who)
  return { end, result }
}

test('those whom strangers could keep waiting go first; what is too much is refused at once', async () => {
  const begun: string[] = []
  const strangers = Array.from({ length: 20 }, (_, number) => startWork(`stranger ${number}`, 'anybody', begun))
  const known = startWork('known', 'known', begun)
  const runningAtOnce = begun.length
  expect(runningAtOnce).toBeGreaterThan(0)
  expect(begun).not.toContain('known')

  const refused = strangers.slice(runningAtOnce + 10)
  expect(refused.length).toBeGreaterThan(7)
  expect(await Promise.all(refused.map(({ result }) => result))).toEqual(refused.map(() => null))

  strangers[0]?.end()
  await strangers[0]?.result
  await expect.poll(() => begun.at(-1)).toBe('known')
  known.end()
  for (const { end } of strangers) end()
  const results = await Promise.all([known, ...strangers].map(({ result }) => result))
  expect(results.filter((result) => result !== null)).toHaveLength(runningAtOnce + 10 + 1)
  expect(begun.slice(runningAtOnce + 1)).toEqual(Array.from({ length: 10 }, (_, number) => `stranger ${runningAtOnce + number}`))
})
