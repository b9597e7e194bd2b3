import { fork } from 'node:child_process'
import path from 'node:path'

import type { Size } from './box.ts'
import type { Item } from './plan.ts'

/** What the child is told: an upload, its upright size, how much smaller it may be decoded, and what to make of it. */
export type Job = { bytes: Uint8Array; items: (Item & { key: string })[]; scale: number; size: Size; xmp: string }

type Message = { fault?: string; file?: Uint8Array; isDone?: boolean; key?: string }

/** Not bundled, so that it is the same file in the built CMS and in tests. Every process of the CMS runs in `apps/cms`. */
const script = path.resolve(/* turbopackIgnore: true */ 'src/renditions/child.mjs')

/** Milliseconds that one file may take on a busy machine. */
export const patience = 20_000

/**
 * Encodes in a process of its own, which gets no settings and no secrets. `take` is called with one file after the other; the next is made
 * when it resolves. Rejects with a sentence when the process fails, ends too soon or hangs, and with what `take` rejects with.
 */
export async function encodeInChild(job: Job, take: (file: Buffer, key: string) => Promise<void>): Promise<void> {
  const child = fork(/* turbopackIgnore: true */ script, {
    env: { NODE_ENV: 'production' },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // A child may have ended meanwhile. Nobody taking note of that, the server would end; that and how it ended is told by the next message.
  const tell = (what: Job | 'go on') => child.send(what, () => {})
  const messages = queueOf(child)
  try {
    tell(job)
    for (;;) {
      const { fault, file, isDone, key } = await messages.next()
      if (isDone) return
      if (fault !== undefined) throw new Error(fault)
      if (file && key) await take(Buffer.from(file), key)
      tell('go on')
    }
  } finally {
    child.kill('SIGKILL')
  }
}

/** What a child sends, one at a time. Rejects when it ends before, or says nothing for too long. */
function queueOf(child: ReturnType<typeof fork>): { next: () => Promise<Message> } {
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => end(reject, new Error(`it took longer than ${patience / 1000} seconds`)), patience)
        const end = <Value>(settle: (value: Value) => void, value: Value) => {
          clearTimeout(timer)
          child.off('message', take).off('exit', gone).off('error', failed)
          settle(value)
        }
        const take = (message: unknown) => end(resolve, message as Message)
        const gone = (code: number | null, signal: string | null) =>
          end(reject, new Error(`the process that encodes ended with ${signal ?? code}`))
        const failed = (error: Error) => end(reject, error)
        child.on('message', take).on('exit', gone).on('error', failed)
        if (child.exitCode !== null || child.signalCode !== null) gone(child.exitCode, child.signalCode)
      }),
  }
}
