import { expect, it } from 'vitest'

import { OpenOperations } from './open-operations.ts'

it('waits for all running operations of one transaction, failed or not, and for no others', async () => {
  const operations = new OpenOperations()
  const seen: string[] = []
  const end: Record<string, () => void> = {}
  const work = (name: string) => () =>
    new Promise<void>((resolve) => {
      end[name] = resolve
    }).then(() => seen.push(name))

  const own = [operations.run('a', work('one')), operations.run('a', work('two')).then(() => Promise.reject(new Error('refused')))]
  void operations.run('b', work('another transaction'))
  void operations.run(null, work('outside of any'))
  const ended = operations.ended('a').then(() => seen.push('ended'))

  end.two?.()
  await expect(own[1]).rejects.toThrow('refused')
  expect(seen).toEqual(['two'])
  end.one?.()
  await ended
  expect(seen).toEqual(['two', 'one', 'ended'])
  await expect(operations.ended('a')).resolves.toBeUndefined()
})

it('settles as the work does', async () => {
  const operations = new OpenOperations()
  await expect(operations.run('a', async () => 5)).resolves.toBe(5)
  await expect(operations.run('a', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
})
