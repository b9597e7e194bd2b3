import type { Payload } from 'payload'

type Logger = Pick<Payload['logger'], 'error' | 'info'>

/**
 * `pause`: milliseconds from the end of a run to the next, or a function that gives them. `waitsFirst`: the first run comes after a pause. `mayTakeLong`:
 * a run of many minutes is no fault. `mayFail`: somebody else tells of a run that failed, and editors can work on.
 */
type Options = {
  logger: Logger
  mayFail?: boolean
  mayTakeLong?: boolean
  name: string
  pause: number | (() => number)
  waitsFirst?: boolean
}

type State = { fault: string | null; mayFail: boolean; mayTakeLong: boolean; runsSince: number | null }

/** On `globalThis`: `server/serve.mjs` ends the loops, and is not bundled; routes, bundled apart, tell how they are. */
const shared = globalThis as typeof globalThis & {
  montageEndLoops?: (timeoutInMs: number) => Promise<void>
  montageLoops?: Map<string, State>
}
shared.montageLoops ??= new Map()
const loops = shared.montageLoops

const longestRunInMs = 5 * 60_000

const end = new AbortController()
const running = new Set<Promise<void>>()
/** Each ends a pause. */
const pauses = new Set<() => void>()

/**
 * Repeats `work`, one run after the other, until the process ends; `signal` then asks a long run to stop early. An error ends neither the loop nor the
 * process: it is logged when it comes and when it is over, not with every run.
 */
export function every(
  { logger, mayFail = false, mayTakeLong = false, name, pause, waitsFirst = false }: Options,
  work: (signal: AbortSignal) => Promise<void>,
): void {
  // Not when the module is loaded: routes have a copy of it, without loops.
  shared.montageEndLoops = endLoops
  const { signal } = end
  const state: State = { fault: null, mayFail, mayTakeLong, runsSince: null }
  loops.set(name, state)
  const run = async () => {
    state.runsSince = Date.now()
    try {
      await work(signal)
      if (state.fault !== null) logger.info({ msg: `${name}: it works again.` })
      state.fault = null
    } catch (err) {
      const reason = err instanceof Error ? err.message : String(err)
      if (reason !== state.fault) logger.error({ err, msg: `${name}: it failed, and is tried again.` })
      state.fault = reason
    }
    state.runsSince = null
  }
  const repeat = async () => {
    for (let isFirst = waitsFirst; !signal.aborted; isFirst = false) {
      if (!isFirst) await run()
      if (!signal.aborted) await wait(typeof pause === 'function' ? pause() : pause)
    }
  }
  const loop = repeat().finally(() => running.delete(loop))
  running.add(loop)
}

/** The loops of the process whose last run failed, or whose present run does not end. */
export const faultyLoops = (now = Date.now()): string[] =>
  [...loops].flatMap(([name, { fault, mayFail, mayTakeLong, runsSince }]) => {
    const hangs = !mayTakeLong && runsSince !== null && now - runsSince > longestRunInMs
    return (fault !== null && !mayFail) || hangs ? [name] : []
  })

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const endPause = () => {
      clearTimeout(timer)
      pauses.delete(endPause)
      resolve()
    }
    const timer = setTimeout(endPause, milliseconds)
    timer.unref()
    pauses.add(endPause)
  })
}

/** Lets the present runs end, or gives them up after a time. No run begins after that. */
export async function endLoops(timeoutInMs: number): Promise<void> {
  end.abort()
  for (const endPause of pauses) endPause()
  const ended = Promise.all(running)
  await Promise.race([ended, wait(timeoutInMs)])
}
