import { afterEach, describe, expect, it, vi } from 'vitest'

import { WriterQueue } from './writer-queue.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('WriterQueue', () => {
  it('lets one through at a time, in the order they came', async () => {
    const queue = new WriterQueue()
    const seen: string[] = []
    const write = async (name: string) => {
      const end = await queue.turn()
      seen.push(`${name} begins`)
      await Promise.resolve()
      seen.push(`${name} ends`)
      end()
    }
    await Promise.all(['a', 'b', 'c'].map(write))
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('rejects a writer that waits for itself, and goes on with the others', async () => {
    const queue = new WriterQueue(20)
    const end = await queue.turn()
    await expect(queue.turn()).rejects.toThrow(
      'Waited 20 ms to write to the database. A nested call inside a transaction must pass `req` on.',
    )
    end()
    const next = await queue.turn()
    next()
  })

  it('keeps the order after a timeout', async () => {
    vi.useFakeTimers({ toFake: ['clearTimeout', 'setTimeout'] })
    const queue = new WriterQueue(20)
    const end = await queue.turn()
    const timedOut = expect(queue.turn()).rejects.toThrow('Waited')
    await vi.advanceTimersByTimeAsync(20)
    await timedOut
    let isIn = false
    const later = queue.turn().then((done) => {
      isIn = true
      done()
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(isIn).toBe(false)
    end()
    await later
    expect(isIn).toBe(true)
  })

  it('ignores a second end of a turn', async () => {
    const queue = new WriterQueue()
    const first = await queue.turn()
    first()
    const second = await queue.turn()
    first()
    const third = queue.turn()
    const waiting = new Promise((resolve) => setImmediate(resolve, 'waiting'))
    await expect(Promise.race([third.then(() => 'in'), waiting])).resolves.toBe('waiting')
    second()
    await expect(third.then(() => 'in')).resolves.toBe('in')
  })
})
