import { join } from 'node:path'

import { Failure } from './failure.mjs'
import { launch } from './processes.mjs'
import { say } from './progress.mjs'
import { root } from './root.mjs'

/**
 * Runs a Node program of an app to its end and shows what it says. What it fails of, it has to say itself.
 * @param {string} folder of the app, from the top of the repository; the program runs in it
 * @param {string} path from there
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function runProgram(folder, path, args, env) {
  const { ended } = launch(process.execPath, [path, ...args], {
    cwd: join(root, folder),
    env: { ...env, NODE_ENV: 'production' },
    onLine: (line, stream) => (stream === 'stdout' ? say(line) : console.error(line)),
  })
  if ((await ended) !== 0) throw new Failure()
}
