import { join } from 'node:path'

import { Failure } from './failure.mjs'
import { launch } from './processes.mjs'
import { say } from './progress.mjs'
import { root } from './root.mjs'

/**
 * Runs a Node program of an app to its end and shows what it says. What it fails of, it has to say itself.
 * @param {string} folder of the app, from the top of the repository; the program runs in it
 * @param {string[]} words for Node: options, the program, its arguments
 * @param {NodeJS.ProcessEnv} env
 */
export async function runProgram(folder, words, env) {
  let hasComplained = false
  const { ended } = launch(process.execPath, words, {
    cwd: join(root, folder),
    env: { ...env, NODE_ENV: 'production' },
    onLine: (line, stream) => {
      if (stream === 'stdout') return say(line)
      hasComplained = true
      console.error(line)
    },
  })
  const code = await ended
  if (code !== 0) throw new Failure(hasComplained ? '' : `node ${words.join(' ')}, in ${folder}, ended with ${code} and did not say why.`)
}
