import { expect, it } from 'vitest'

import { limit } from './limit.ts'

it('runs no more at a time than it may, and all of them, whether they fail or not', async () => {
  const atOnce = limit(3)
  let running = 0
  let most = 0
  const runs = Array.from({ length: 20 }, (_, place) =>
    atOnce(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running--
      if (place % 4 === 0) throw new Error('failed')
    }),
  )
  const results = await Promise.allSettled(runs)
  expect(most).toBe(3)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(15)
})
