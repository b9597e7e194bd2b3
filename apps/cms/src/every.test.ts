import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const logger = { error: vi.fn(), info: vi.fn() }
const name = 'Deliveries'
const second = 1_000

type Module = typeof import('./every.ts')
let loops: Module

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.resetModules()
  vi.clearAllMocks()
  loops = await import('./every.ts')
})
afterEach(async () => {
  vi.useRealTimers()
  await loops.endLoops(0)
})

/** Work whose runs end when the test says so. */
function controlled() {
  const runs: { fail: (error: Error) => void; succeed: () => void }[] = []
  const work = () => new Promise<void>((succeed, fail) => void runs.push({ fail, succeed }))
  return { runs, work }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('a loop', () => {
  it('runs at once, and again a pause after the end of a run', async () => {
    const { runs, work } = controlled()
    loops.every({ logger, name, pause: second }, work)
    expect(runs).toHaveLength(1)
    await pass(60 * second)
    expect(runs, 'no run begins during another').toHaveLength(1)
    runs[0]?.succeed()
    await pass(second - 1)
    expect(runs).toHaveLength(1)
    await pass(1)
    expect(runs).toHaveLength(2)
  })

  it('makes up for no run that did not take place', async () => {
    const { runs, work } = controlled()
    loops.every({ logger, name, pause: second }, work)
    await pass(3_600 * second)
    runs[0]?.fail(new Error('The database does not answer'))
    await pass(second)
    runs[1]?.succeed()
    await pass(second)
    expect(runs).toHaveLength(3)
  })

  it('waits first where it is told to, for a time that is asked anew each time', async () => {
    const { runs, work } = controlled()
    const pause = vi
      .fn()
      .mockReturnValueOnce(5 * second)
      .mockReturnValue(second)
    loops.every({ logger, name, pause, waitsFirst: true }, work)
    await pass(5 * second - 1)
    expect(runs).toHaveLength(0)
    await pass(1)
    runs[0]?.succeed()
    await pass(second)
    expect(runs).toHaveLength(2)
  })

  it('logs an error once, another one too, and that it is over', async () => {
    const faults = ['Away', 'Away', 'Full', 'Full', null, null, 'Away']
    loops.every({ logger, name, pause: second }, async () => {
      const fault = faults.shift()
      if (fault) throw new Error(fault)
    })
    for (let run = 0; run < 6; run++) await pass(second)
    expect(logger.error.mock.calls.map(([{ err }]) => err.message)).toEqual(['Away', 'Full', 'Away'])
    expect(logger.info).toHaveBeenCalledTimes(1)
  })
})

describe('the end of the process', () => {
  it('waits for the runs in progress, tells them, and begins no other', async () => {
    const { runs, work } = controlled()
    let signal: AbortSignal | undefined
    loops.every({ logger, name, pause: second }, (given) => {
      signal = given
      return work()
    })
    let hasEnded = false
    const ending = loops.endLoops(60 * second).then(() => {
      hasEnded = true
    })
    await pass(second)
    expect([signal?.aborted, hasEnded]).toEqual([true, false])
    runs[0]?.succeed()
    await ending
    await pass(60 * second)
    expect(runs).toHaveLength(1)
  })

  it('gives up a run that takes too long', async () => {
    loops.every({ logger, name, pause: second }, controlled().work)
    const ending = loops.endLoops(10 * second)
    await pass(10 * second)
    await expect(ending).resolves.toBeUndefined()
  })

  it('ends a pause', async () => {
    loops.every({ logger, name, pause: 3_600 * second, waitsFirst: true }, controlled().work)
    await expect(loops.endLoops(60 * second)).resolves.toBeUndefined()
  })
})

describe('a loop is faulty', () => {
  it('from a failed run until one that succeeds', async () => {
    const { runs, work } = controlled()
    loops.every({ logger, name, pause: second }, work)
    expect(loops.faultyLoops()).toEqual([])
    runs[0]?.fail(new Error('The database does not answer'))
    await pass(second)
    expect(loops.faultyLoops()).toEqual([name])
    runs[1]?.succeed()
    await pass(0)
    expect(loops.faultyLoops()).toEqual([])
  })

  it('not after a failed run that somebody else tells of', async () => {
    const { runs, work } = controlled()
    loops.every({ logger, mayFail: true, name: 'Backups', pause: second }, work)
    runs[0]?.fail(new Error('The bucket does not answer'))
    await pass(second)
    expect(loops.faultyLoops()).toEqual([])
    runs[1]?.succeed()
    await pass(0)
  })

  it('while a run does not end, unless its runs may take long', async () => {
    loops.every({ logger, name, pause: second }, controlled().work)
    loops.every({ logger, mayTakeLong: true, name: 'Renditions', pause: second }, controlled().work)
    expect(loops.faultyLoops(Date.now() + 4 * 60 * second)).toEqual([])
    expect(loops.faultyLoops(Date.now() + 6 * 60 * second)).toEqual([name])
  })
})
