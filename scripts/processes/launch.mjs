import { spawn } from 'node:child_process'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { root } from '../root.mjs'
import { Failure } from './failure.mjs'

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, ipc?: boolean, onLine?: (line: string, stream: 'stdout' | 'stderr') => void }} Options */

/** @type {Set<number>} process groups that may still run */
const groups = new Set()

let ending = false

/** Whether all processes are being ended: the end of a child is then not a failure. */
export const isEnding = () => ending

process.on('exit', () => signalAll('SIGKILL'))

// Each command gets a process group of its own, so that its descendants can be ended with it.
/** @param {string} command @param {string[]} args @param {Options} options */
export function launch(command, args, { cwd = root, env = process.env, ipc = false, onLine } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? [/** @type {const} */ ('ipc')] : [])],
  })
  const { pid } = child
  if (pid) groups.add(pid)
  for (const stream of /** @type {const} */ (['stdout', 'stderr'])) {
    const input = child[stream]
    if (input) createInterface({ input }).on('line', (line) => onLine?.(line, stream))
  }

  // Stays pending while everything is being ended: turbo exits with 0 when its build is interrupted.
  /** @type {Promise<number | string>} the exit code or the signal */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (pid && !isAlive(pid)) groups.delete(pid)
      if (!ending) resolve(code ?? signal ?? 1)
    })
  })
  return { child, ended }
}

// Returns the output, or throws a `Failure` that holds the output and the sentence `failure`. With `onLine`, the caller shows the output.
/** @param {string} command @param {string[]} args @param {Options & { failure?: string }} options */
export async function run(command, args, { failure, onLine, ...options } = {}) {
  /** @type {string[]} */
  const lines = []
  const code = await launch(command, args, { ...options, onLine: onLine ?? ((line) => lines.push(line)) }).ended
  if (code !== 0)
    throw new Failure([...lines, '', failure ?? `${basename(command)} ${args.join(' ')} ended with ${code}.`].join('\n').trim())
  return lines
}

/** @type {(folder: string, args: string[], env: NodeJS.ProcessEnv, print: (line: string) => void) => Promise<void>} in production mode */
export async function runNode(folder, args, env, print) {
  let hasPrintedError = false
  const { ended } = launch(process.execPath, args, {
    cwd: join(root, folder),
    env: { ...env, NODE_ENV: 'production' },
    onLine: (line, stream) => {
      if (stream === 'stdout') return print(line)
      hasPrintedError = true
      console.error(line)
    },
  })
  const code = await ended
  if (code !== 0)
    throw new Failure(hasPrintedError ? '' : `node ${args.join(' ')}, in ${folder}, ended with ${code} without an error message.`)
}

/** Ends all processes that were started here: SIGTERM, after `graceInMs` SIGKILL. */
export async function endAll(graceInMs = 10_000) {
  ending = true
  const deadline = Date.now() + graceInMs
  signalAll('SIGTERM')
  while (anyAlive() && Date.now() < deadline) await sleep(50)
  signalAll('SIGKILL')
}

/** @type {(exitCode: () => number, graceInMs?: number) => void} */
export function endOnSignal(exitCode, graceInMs) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      // npm passes Ctrl-C on, so it arrives twice.
      if (ending) return
      await endAll(graceInMs)
      process.exit(exitCode())
    })
  }
}

/** @type {(signal: NodeJS.Signals) => void} */
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

/** @type {(group: number) => boolean} */
function isAlive(group) {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    return false
  }
}
