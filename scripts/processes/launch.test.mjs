import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test, vi } from 'vitest'

import { root } from '../root.mjs'

// A command starts a child, the child a grandchild; both print their process ids.
const grandchild = `console.log(process.pid); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`
const child = `console.log(process.pid); require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`
const command = `
  import { endOnSignal, launch } from ${JSON.stringify(join(root, 'scripts/processes/launch.mjs'))}
  endOnSignal(() => 0, 500)
  launch(process.execPath, ['-e', ${JSON.stringify(child)}], { onLine: (line) => console.log(line) })
`

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])(
  '%s leaves nothing running, not even a grandchild that ignores it',
  async (signal) => {
    const { process: running, pids } = await start()
    running.kill(/** @type {NodeJS.Signals} */ (signal))
    const [code] = await once(running, 'exit')
    expect(code).toBe(0)
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([])
  },
  30_000,
)

test('a process may finish its work on SIGTERM', { timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'montage-processes-'))
  const { closed, endAll } = await launched(
    `process.on('SIGTERM', () => setTimeout(() => { require('fs').writeFileSync('work', 'finished'); process.exit() }, 200))`,
    folder,
  )
  await endAll()
  await closed
  expect(readFileSync(join(folder, 'work'), 'utf8')).toBe('finished')
  rmSync(folder, { recursive: true })
})

test('a process that ignores SIGTERM is killed after the grace period', { timeout: 30_000 }, async () => {
  const { closed, endAll } = await launched(`process.on('SIGTERM', () => {})`)
  await endAll(100)
  expect(await closed).toEqual([null, 'SIGKILL'])
})

// `closed` resolves to the exit code and the signal.
/** @param {string} code */
async function launched(code, cwd = root) {
  // A module that has ended its processes cannot start others.
  vi.resetModules()
  const { endAll, launch } = await import('./launch.mjs')
  const args = ['-e', `${code}; setInterval(() => {}, 1000); console.log('ready')`]
  /** @type {Promise<unknown[]> | undefined} */
  let closed
  await new Promise((resolve) => {
    closed = once(launch(process.execPath, args, { cwd, onLine: resolve }).child, 'close')
  })
  return { closed, endAll }
}

async function start() {
  const running = spawn(process.execPath, ['--input-type=module', '-e', command], { stdio: ['ignore', 'pipe', 'inherit'] })
  /** @type {number[]} */
  const pids = []
  for await (const line of createInterface({ input: running.stdout })) {
    if (pids.push(Number(line)) === 2) break
  }
  return { process: running, pids }
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
