import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { Turns } from './turns.mjs'

it('lets each connection have one answer in a turn, in the order in which they were asked for', async () => {
  const turns = new Turns()
  const [greedy, other] = [{}, {}]
  const answers: string[] = []
  for (const number of [1, 2, 3]) turns.take(greedy, () => answers.push(`greedy ${number}`))
  turns.take(other, () => answers.push('other'))
  expect(answers).toEqual(['greedy 1', 'other'])
  expect([turns.isWaiting(greedy), turns.isWaiting(other)]).toEqual([true, false])

  await nextTurn()
  expect(answers.slice(2)).toEqual(['greedy 2'])
  turns.take(greedy, () => answers.push('greedy 4'))
  await nextTurn()
  await nextTurn()
  expect(answers.slice(3)).toEqual(['greedy 3', 'greedy 4'])
  expect(turns.isWaiting(greedy)).toBe(false)
  turns.take(greedy, () => answers.push('greedy 5'))
  turns.take(other, () => answers.push('other again'))
  await nextTurn()
  expect(answers.slice(5)).toEqual(['other again', 'greedy 5'])
})
