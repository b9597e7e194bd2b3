import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { FairQueue } from './fair-queue.mjs'

it('answers one request of each connection per turn, in their order', async () => {
  const queue = new FairQueue()
  const [greedy, other] = [{}, {}]
  const answers: string[] = []
  for (const number of [1, 2, 3]) queue.run(greedy, () => answers.push(`greedy ${number}`))
  queue.run(other, () => answers.push('other'))
  expect(answers).toEqual(['greedy 1', 'other'])
  expect([queue.isWaiting(greedy), queue.isWaiting(other)]).toEqual([true, false])

  await nextTurn()
  expect(answers.slice(2)).toEqual(['greedy 2'])
  queue.run(greedy, () => answers.push('greedy 4'))
  await nextTurn()
  await nextTurn()
  expect(answers.slice(3)).toEqual(['greedy 3', 'greedy 4'])
  expect(queue.isWaiting(greedy)).toBe(false)
  queue.run(greedy, () => answers.push('greedy 5'))
  queue.run(other, () => answers.push('other again'))
  await nextTurn()
  expect(answers.slice(5)).toEqual(['other again', 'greedy 5'])
})
