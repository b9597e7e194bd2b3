import { expect, it } from 'vitest'

import { UnderWay } from './under-way.ts'

it('waits for all that one transaction has under way, failed or not, and for nothing else', async () => {
  const underWay = new UnderWay()
  const seen: string[] = []
  const end: Record<string, () => void> = {}
  const work = (name: string) => () =>
    new Promise<void>((resolve) => {
      end[name] = resolve
    }).then(() => seen.push(name))

  const mine = [underWay.run('a', work('one')), underWay.run('a', work('two')).then(() => Promise.reject(new Error('refused')))]
  void underWay.run('b', work('another transaction'))
  void underWay.run(null, work('outside of any'))
  const over = underWay.over('a').then(() => seen.push('over'))

  end.two?.()
  await expect(mine[1]).rejects.toThrow('refused')
  expect(seen).toEqual(['two'])
  end.one?.()
  await over
  expect(seen).toEqual(['two', 'one', 'over'])
  await expect(underWay.over('a')).resolves.toBeUndefined()
})

it('settles as the work does', async () => {
  const underWay = new UnderWay()
  await expect(underWay.run('a', async () => 5)).resolves.toBe(5)
  await expect(underWay.run('a', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
})
