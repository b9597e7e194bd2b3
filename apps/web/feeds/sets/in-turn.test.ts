import { expect, it } from 'vitest'

import { inTurn } from './in-turn.ts'

it('runs tasks of one name one after the other, past a failure, and others beside them', async () => {
  const told: string[] = []
  let goOn = () => {}
  const first = inTurn('a', async () => {
    told.push('first begins')
    await new Promise<void>((resolve) => (goOn = resolve))
    told.push('first ends')
    throw new Error('lost')
  })
  const second = inTurn('a', async () => void told.push('second'))
  await inTurn('b', async () => void told.push('other'))
  goOn()
  await expect(first).rejects.toThrow('lost')
  await second
  expect(told).toEqual(['first begins', 'other', 'first ends', 'second'])
})
