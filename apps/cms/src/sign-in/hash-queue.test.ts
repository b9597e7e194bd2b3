import { expect, test } from 'vitest'

import { withHashSlot } from './hash-queue.ts'

test('a flood is answered: a few run at once, a few wait, and the rest is turned away at once', async () => {
  let running = 0
  let highest = 0
  const open: (() => void)[] = []
  const work = async () => {
    highest = Math.max(highest, ++running)
    await new Promise<void>((resolve) => open.push(resolve))
    running--
    return 'hashed'
  }
  const answers = Array.from({ length: 40 }, () => withHashSlot(work))
  const turnedAway = (await Promise.all(answers.map((answer) => Promise.race([answer, 'pending'])))).filter((answer) => answer === null)
  expect(turnedAway.length).toBeGreaterThanOrEqual(28)

  while (open.length > 0) {
    open.shift()?.()
    await new Promise(setImmediate)
  }
  const all = await Promise.all(answers)
  expect(all.filter((answer) => answer === 'hashed')).toHaveLength(40 - turnedAway.length)
  expect(highest).toBeLessThanOrEqual(2)
  const after = withHashSlot(work)
  open.shift()?.()
  expect(await after).toBe('hashed')
})

test('a request that fails frees its slot', async () => {
  for (let attempt = 0; attempt < 5; attempt++) {
    await expect(withHashSlot(() => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong')
  }
  expect(await withHashSlot(async () => 'hashed')).toBe('hashed')
})
