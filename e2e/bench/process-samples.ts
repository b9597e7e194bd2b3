import { readdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

import { resident } from './media/memory.ts'

export type Sample = { megabytes: number; openFiles: number }

/** The samples of a process, one a second. */
export type Watched = { name: string; samples: Sample[]; stop: () => Promise<void> }

export function watch(name: string, pid: number): Watched {
  const samples: Sample[] = []
  let isStopped = false
  const watching = (async () => {
    while (!isStopped) {
      samples.push({ megabytes: await resident(pid), openFiles: (await readdir(`/proc/${pid}/fd`)).length })
      await sleep(1_000)
    }
  })()
  return {
    name,
    samples,
    stop: async () => {
      isStopped = true
      await watching
    },
  }
}
