import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

const megabyte = 1024

/** The maximum resident memory, in MB. */
export type Peak = { children: number; server: number; together: number }

export function watchMemory(server: number): { stop: () => Promise<Peak> } {
  const peak: Peak = { children: 0, server: 0, together: 0 }
  let isStopped = false
  const watching = (async () => {
    while (!isStopped) {
      const own = await resident(server)
      const children = (await Promise.all((await childrenOf(server)).map(resident))).reduce((sum, each) => sum + each, 0)
      peak.server = Math.max(peak.server, own)
      peak.children = Math.max(peak.children, children)
      peak.together = Math.max(peak.together, own + children)
      await sleep(50)
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await watching
      return peak
    },
  }
}

const statusOf = (pid: number | string): Promise<string> => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')

/** The resident memory of a process, in MB. */
export async function resident(pid: number): Promise<number> {
  return Number(/VmRSS:\s+(\d+)/.exec(await statusOf(pid))?.[1] ?? 0) / megabyte
}

async function childrenOf(pid: number): Promise<number[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const pids = processes.map(async (each) => ((await statusOf(each)).includes(`PPid:\t${pid}\n`) ? [Number(each)] : []))
  return (await Promise.all(pids)).flat()
}
