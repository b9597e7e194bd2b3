import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { readLines } from './lines.mjs'
import { root } from './root.mjs'

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, ipc?: boolean, onLine?: (line: string, stream: 'stdout' | 'stderr') => void }} Options */

/**
 * Every process group that was started here and may still run.
 * @type {Set<number>}
 */
const groups = new Set()

let ending = false

/** Whether everything is being ended: that a child ends is then no failure of its own. */
export const isEnding = () => ending

// The last net: whatever ends this process, nothing it started outlives it.
process.on('exit', () => signalAll('SIGKILL'))

/**
 * Starts a command at the head of a process group of its own, so that all of what it starts can be ended with it. Its output comes line by line.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 */
export function launch(command, args, { cwd = root, env = process.env, ipc = false, onLine } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? [/** @type {const} */ ('ipc')] : [])],
  })
  const { pid } = child
  if (pid) groups.add(pid)
  for (const stream of /** @type {const} */ (['stdout', 'stderr'])) readLines(child[stream], (line) => onLine?.(line, stream))

  // What is ended together with this process settles nothing: an interrupted build (turbo then says 0) is not a build.
  /** @type {Promise<number | string>} the exit code, or the signal that ended it */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (pid && !isAlive(pid)) groups.delete(pid)
      if (!ending) resolve(code ?? signal ?? 1)
    })
  })
  return { child, ended }
}

/**
 * Ends everything that was started here: asks first, and insists after ten seconds.
 * @param {number} [graceInMs]
 */
export async function endAll(graceInMs = 10_000) {
  ending = true
  const deadline = Date.now() + graceInMs
  signalAll('SIGTERM')
  while (anyAlive() && Date.now() < deadline) await sleep(50)
  signalAll('SIGKILL')
}

/**
 * Ends everything and then this process, once, when it is told to end.
 * @param {() => number} exitCode
 * @param {number} [graceInMs]
 */
export function endOnSignal(exitCode, graceInMs) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      // Ctrl-C reaches us twice when npm passes it on.
      if (ending) return
      await endAll(graceInMs)
      process.exit(exitCode())
    })
  }
}

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  for (const group of groups) {
    try {
      process.kill(-group, signal)
    } catch {
      groups.delete(group)
    }
  }
}

function anyAlive() {
  for (const group of groups) if (!isAlive(group)) groups.delete(group)
  return groups.size > 0
}

/** @param {number} group */
function isAlive(group) {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    return false
  }
}
