// pnpm media:check: compares images and files, and removes nothing. With --sweep: removes files that nobody needs, of the CMS and of the site whose data
// is on this machine; asks before, unless --yes says so. With --skip-build: by the build that is there.
import { createInterface } from 'node:readline/promises'

import { buildCms } from './processes/build-cms.mjs'
import { Failure } from './processes/failure.mjs'
import { runNode } from './processes/launch.mjs'
import { runMain } from './processes/main.mjs'
import { loadSettings } from './settings/settings.mjs'
import { sweep } from './sweep.mjs'

const args = process.argv.slice(2)
const checkMedia = ['--conditions=production', 'dist/commands/check-media.js']

await runMain(async () => {
  const unknown = args.find((arg) => !['--skip-build', '--sweep', '--yes'].includes(arg))
  if (unknown) throw new Failure(`${unknown} is unknown: pnpm media:check [--sweep [--yes]] [--skip-build].`)
  const { env } = loadSettings()
  await buildCms(args)
  if (!args.includes('--sweep')) return runNode('apps/cms', checkMedia, env, console.log)
  await sweep({
    ask,
    hasTerminal: Boolean(process.stdin.isTTY),
    isSure: args.includes('--yes'),
    print: console.log,
    run: async (given) => {
      /** @type {string[]} */
      const lines = []
      await runNode('apps/cms', [...checkMedia, '--sweep', ...given], env, (line) => lines.push(line))
      await runNode('apps/web', ['scripts/sweep.mjs', ...given], env, (line) => lines.push(line))
      return lines
    },
  })
})

async function ask() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Remove them? (y/N) ')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
