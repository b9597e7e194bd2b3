import { describe, expect, it } from 'vitest'

import { Conflict } from './conflict.ts'
import { currentAttempt, retry } from './retry.ts'

const conflict = (cause = 'met') => new Conflict(new Error(cause))

const failing = (times: number, error: () => Error = conflict) => {
  const work = async () => {
    if (++work.runs <= times) throw error()
    return 'saved'
  }
  work.runs = 0
  return work
}

describe('retry', () => {
  it.each([0, 1, 4])('runs work again after each of %i conflicts', async (times) => {
    const work = failing(times)
    await expect(retry(work)).resolves.toBe('saved')
    expect(work.runs).toBe(times + 1)
  })

  it('gives up after five attempts, with the last conflict', async () => {
    let count = 0
    const work = failing(9, () => conflict(`number ${++count}`))
    await expect(retry(work)).rejects.toMatchObject({ cause: { message: 'number 5' }, name: 'Conflict' })
    expect(work.runs).toBe(5)
  })

  it('does not retry after other errors', async () => {
    const work = failing(1, () => new Error('The disk is full.'))
    await expect(retry(work)).rejects.toThrow('The disk is full.')
    expect(work.runs).toBe(1)
  })

  it('retries work that met a conflict and hid it', async () => {
    const work = async () => {
      const attempt = currentAttempt()
      if (attempt && ++runs < 3) attempt.conflict = conflict()
      return runs < 3 ? 'refused' : 'saved'
    }
    let runs = 0
    await expect(retry(work)).resolves.toBe('saved')
  })

  it('runs nested work as part of the outer work', async () => {
    const inner = failing(2)
    const outer = async () => retry(inner)
    await expect(retry(outer)).resolves.toBe('saved')
    expect(inner.runs).toBe(3)
  })

  it('runs retries one after another', async () => {
    let atOnce = 0
    let maxAtOnce = 0
    const work = () => {
      let runs = 0
      return retry(async () => {
        if (++runs === 1) throw conflict()
        maxAtOnce = Math.max(maxAtOnce, ++atOnce)
        await new Promise((resolve) => setImmediate(resolve))
        atOnce--
      })
    }
    await Promise.all(Array.from({ length: 20 }, work))
    expect(maxAtOnce).toBe(1)
  })

  it('lets retries go first: who goes on saving gives them no new conflict; reading waits for nobody', async () => {
    const order: string[] = []
    const met = failing(1)
    const retried = retry(async () => {
      await met()
      order.push('retried')
    })
    // The first attempt has met its conflict by then.
    await new Promise((resolve) => setImmediate(resolve))
    const read = retry(async () => void order.push('read'), { isRead: true })
    await Promise.all([retried, read, retry(async () => void order.push('next'))])
    expect(order).toEqual(['read', 'retried', 'next'])
  })

  it('waits for writes in progress, which would give it another conflict', async () => {
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    let isOver = false
    const slow = retry(async () => {
      await ended
      isOver = true
    })
    let runs = 0
    const quick = retry(async () => {
      if (++runs === 1) throw conflict()
      return isOver
    })
    setTimeout(end, 60)
    expect(await quick).toBe(true)
    await slow
  })

  it('has ended for work that its work started and that ends later', async () => {
    let later = async () => currentAttempt()
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    await retry(async () => {
      expect(currentAttempt()).not.toBeNull()
      const afterwards = ended.then(() => currentAttempt())
      later = () => afterwards
    })
    end()
    await expect(later()).resolves.toBeNull()
  })
})
