import { basename } from 'node:path'

import { Failure } from './failure.mjs'
import { launch } from './processes.mjs'

/**
 * Runs a command to its end and shows its output only if it fails; with `onLine` it is the caller who shows it, as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {import('./processes.mjs').Options & { failure?: string }} [options] `failure` says in a sentence what a failure means
 * @returns {Promise<string[]>} the lines of its output
 */
export async function quietly(command, args, { failure, onLine, ...options } = {}) {
  /** @type {string[]} */
  const lines = []
  const code = await launch(command, args, { ...options, onLine: onLine ?? ((line) => lines.push(line)) }).ended
  if (code !== 0)
    throw new Failure([...lines, '', failure ?? `${basename(command)} ${args.join(' ')} ended with ${code}.`].join('\n').trim())
  return lines
}
