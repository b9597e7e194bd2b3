import { expect, it } from 'vitest'

import { limit } from './limit.ts'

it('runs no more at a time than it may, and all of them, whether they fail or not', async () => {
  const { mostAtOnce, run } = watched(3)
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, place) => run(place % 4 === 0)))
  expect(mostAtOnce()).toBe(3)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(15)
})

it('lets nobody in who comes while others wait', async () => {
  const { mostAtOnce, run } = watched(2)
  const runs = Array.from({ length: 10 }, () => run())
  // Each that ends makes room for one more, and another comes at that moment.
  await Promise.all(runs.map((each) => each.then(() => run())))
  expect(mostAtOnce()).toBe(2)
})

it('takes as many after a pause as before it', async () => {
  const { mostAtOnce, run } = watched(2)
  for (const _round of [1, 2, 3]) await Promise.all([run(), run(), run()])
  expect(mostAtOnce()).toBe(2)
})

/** A limit, with runs that tell how many there were at the same moment. */
function watched(most: number) {
  const atOnce = limit(most)
  let running = 0
  let seen = 0
  const run = (fails = false) =>
    atOnce(async () => {
      seen = Math.max(seen, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      if (fails) throw new Error('failed')
    })
  return { mostAtOnce: () => seen, run }
}
