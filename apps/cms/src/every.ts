import type { Payload } from 'payload'

type Logger = Pick<Payload['logger'], 'error' | 'info'>

/** `pause`: milliseconds from the end of a run to the next, or a function that gives them. `waitsFirst`: the first run comes after a pause. */
type Options = { logger: Logger; name: string; pause: number | (() => number); waitsFirst?: boolean }

/** On `globalThis`: `server/serve.mjs` ends the loops, and is not bundled. */
const shared = globalThis as typeof globalThis & { montageEndLoops?: (timeoutInMs: number) => Promise<void> }

const end = new AbortController()
const running = new Set<Promise<void>>()
/** Each ends a pause. */
const pauses = new Set<() => void>()

/**
 * Repeats `work`, one run after the other, until the process ends; `signal` then asks a long run to stop early. An error ends neither the loop nor the
 * process: it is logged when it comes and when it is over, not with every run.
 */
export function every({ logger, name, pause, waitsFirst = false }: Options, work: (signal: AbortSignal) => Promise<void>): void {
  // Not when the module is loaded: routes have a copy of it, without loops.
  shared.montageEndLoops = endLoops
  const { signal } = end
  let fault: string | null = null
  const run = async () => {
    try {
      await work(signal)
      if (fault !== null) logger.info({ msg: `${name}: it works again.` })
      fault = null
    } catch (err) {
      const reason = err instanceof Error ? err.message : String(err)
      if (reason !== fault) logger.error({ err, msg: `${name}: it failed, and is tried again.` })
      fault = reason
    }
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
