import { describe, expect, it } from 'vitest'

import { Conflict } from './conflict.ts'
import { retrying, runningTry } from './retrying.ts'

const conflict = (cause = 'met') => new Conflict(new Error(cause))

/** Work that fails so many times, with what is given; counts its runs. */
const failing = (times: number, error: () => Error = conflict) => {
  const work = async () => {
    if (++work.runs <= times) throw error()
    return 'saved'
  }
  work.runs = 0
  return work
}

describe('retrying', () => {
  it.each([0, 1, 4])('runs work that meets %i conflicts once more than that', async (times) => {
    const work = failing(times)
    await expect(retrying(work)).resolves.toBe('saved')
    expect(work.runs).toBe(times + 1)
  })

  it('gives up after five, with the last conflict', async () => {
    let count = 0
    const work = failing(9, () => conflict(`number ${++count}`))
    await expect(retrying(work)).rejects.toMatchObject({ cause: { message: 'number 5' }, name: 'Conflict' })
    expect(work.runs).toBe(5)
  })

  it('lets any other error through at once', async () => {
    const work = failing(1, () => new Error('The disk is full.'))
    await expect(retrying(work)).rejects.toThrow('The disk is full.')
    expect(work.runs).toBe(1)
  })

  it('believes no work that hid a conflict it met', async () => {
    const work = async () => {
      const mine = runningTry()
      if (mine && ++runs < 3) mine.conflict = conflict()
      return runs < 3 ? 'refused' : 'saved'
    }
    let runs = 0
    await expect(retrying(work)).resolves.toBe('saved')
  })

  it('makes work inside of other work a part of it', async () => {
    const inner = failing(2)
    const outer = async () => retrying(inner)
    await expect(retrying(outer)).resolves.toBe('saved')
    expect(inner.runs).toBe(3)
  })

  it('tries again one after another', async () => {
    let atOnce = 0
    let most = 0
    const work = () => {
      let runs = 0
      return retrying(async () => {
        if (++runs === 1) throw conflict()
        most = Math.max(most, ++atOnce)
        await new Promise((resolve) => setImmediate(resolve))
        atOnce--
      })
    }
    await Promise.all(Array.from({ length: 20 }, work))
    expect(most).toBe(1)
  })

  it('undoes what lost tries did, and nothing else', async () => {
    const done: number[] = []
    let runs = 0
    await retrying(async () => {
      const run = ++runs
      done.push(run)
      runningTry()?.undo.push(async () => void done.splice(done.indexOf(run), 1))
      if (run < 3) throw conflict()
    })
    expect(done).toEqual([3])
  })

  it('is over for what its work leaves for later', async () => {
    let later = async () => runningTry()
    let over = () => {}
    const isOver = new Promise<void>((resolve) => {
      over = resolve
    })
    await retrying(async () => {
      expect(runningTry()).not.toBeNull()
      const left = isOver.then(() => runningTry())
      later = () => left
    })
    over()
    await expect(later()).resolves.toBeNull()
  })
})
