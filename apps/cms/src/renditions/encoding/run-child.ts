import { fork } from 'node:child_process'
import path from 'node:path'

import type { Size } from '../crop-box.ts'
import type { PlannedFile } from '../plan.ts'

export type Job = {
  avifEffort: number
  bytes: Uint8Array
  items: (PlannedFile & { key: string })[]
  scale: number
  size: Size
  xmp: string
}

type Message = { fault?: string; file?: Uint8Array; isDone?: boolean; key?: string }

/** Not bundled: built CMS and tests run the same file. Every process of the CMS runs in `apps/cms`. */
const script = path.resolve(/* turbopackIgnore: true */ 'src/renditions/encoding/child.mjs')

export const fileTimeoutInMs = 20_000

/** Encodes in a child process without settings and secrets; the next file is made when `onFile` resolves. Every error is a sentence. */
export async function encodeInChild(job: Job, onFile: (file: Buffer, key: string) => Promise<void>): Promise<void> {
  const child = fork(/* turbopackIgnore: true */ script, {
    env: { NODE_ENV: 'production' },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Without the callback, a child that has ended meanwhile would end the server. `messages.next()` tells how it ended.
  const send = (message: Job | 'go on') => child.send(message, () => {})
  const messages = messagesOf(child)
  try {
    send(job)
    for (;;) {
      const { fault, file, isDone, key } = await messages.next()
      if (isDone) return
      if (fault !== undefined) throw new Error(fault)
      if (file && key) await onFile(Buffer.from(file), key)
      send('go on')
    }
  } finally {
    child.kill('SIGKILL')
  }
}

/** The messages of a child, one at a time. `next` rejects when the child ends first, or when the timeout is over. */
function messagesOf(child: ReturnType<typeof fork>): { next: () => Promise<Message> } {
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => end(reject, new Error(`it took longer than ${fileTimeoutInMs / 1000} seconds`)), fileTimeoutInMs)
        const end = <Value>(settle: (value: Value) => void, value: Value) => {
          clearTimeout(timer)
          child.off('message', onMessage).off('exit', onExit).off('error', onError)
          settle(value)
        }
        const onMessage = (message: unknown) => end(resolve, message as Message)
        const onExit = (code: number | null, signal: string | null) =>
          end(reject, new Error(`the process that encodes ended with ${signal ?? code}`))
        const onError = (error: Error) => end(reject, error)
        child.on('message', onMessage).on('exit', onExit).on('error', onError)
        if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode)
      }),
  }
}
