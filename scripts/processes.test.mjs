import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'

import { root } from './root.mjs'

// A command that starts a child, which starts another: each prints its process id.
const grandchild = `console.log(process.pid); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`
const child = `console.log(process.pid); require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`
const command = `
  import { endOnSignal, launch } from ${JSON.stringify(join(root, 'scripts/processes.mjs'))}
  endOnSignal(() => 0, 500)
  launch(process.execPath, ['-e', ${JSON.stringify(child)}], { onLine: (line) => console.log(line) })
`

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])(
  '%s leaves nothing running, not even a grandchild that does not listen',
  async (signal) => {
    const { process: running, pids } = await start()
    running.kill(/** @type {NodeJS.Signals} */ (signal))
    const [code] = await once(running, 'close')
    expect(code).toBe(0)
    // The machine takes a moment to bury what was killed.
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([])
  },
  30_000,
)

async function start() {
  const running = spawn(process.execPath, ['--input-type=module', '-e', command], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  running.stdout.on('data', (chunk) => {
    output += chunk
  })
  while (output.split('\n').length < 3) await sleep(20)
  return { process: running, pids: output.trim().split('\n').map(Number) }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
