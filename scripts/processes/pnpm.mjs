import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

import { root } from '../root.mjs'
import { Failure } from './failure.mjs'
import { run } from './launch.mjs'

/** @type {Promise<string> | undefined} */
let path

/** @param {string[]} args @param {Parameters<typeof run>[2]} options */
export async function pnpm(args, options = {}) {
  return run(await pnpmPath(), args, { ...options, env: await pnpmEnv(options.env) })
}

export const installDependencies = () => pnpm(['install', '--frozen-lockfile'])

/** Builds apps. Turbo's cache knows a build of the same sources and puts back the files that it lacks. */
export const buildApps = (names = ['cms', 'web']) =>
  pnpm(['exec', 'turbo', 'run', 'build', '--ui=stream', '--output-logs=new-only', ...names.map((name) => `--filter=${name}`)], {
    failure: 'The build failed.',
  })

/** An environment in which child processes, such as turbo, find the same pnpm. */
export async function pnpmEnv(env = process.env) {
  // "production" would leave out dependencies of the build, "development" spoil the build.
  const { NODE_ENV: _, ...rest } = env
  return {
    ...rest,
    PATH: `${dirname(await pnpmPath())}${delimiter}${env.PATH}`,
    pnpm_config_pm_on_fail: 'ignore',
    pnpm_config_confirm_modules_purge: 'false',
    pnpm_config_verify_deps_before_run: 'false',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  }
}

function pnpmPath() {
  path ??= findPnpm()
  return path
}

async function findPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [pinned = ''] = packageManager.split('+')
  // In the repository, pnpm would run as the pinned version.
  const { stdout } = spawnSync('pnpm', ['--version'], { cwd: tmpdir(), encoding: 'utf8' })
  if (`pnpm@${stdout?.trim()}` === pinned) return printedPath('sh', ['-c', 'command -v pnpm'])
  // Without --prefer-offline, npx asks the registry each time, and for a minute where it cannot be reached.
  return printedPath('npx', ['--yes', '--prefer-offline', '--loglevel=error', `--package=${pinned}`, '-c', 'command -v pnpm'])
}

/** @type {(command: string, args: string[]) => Promise<string>} */
async function printedPath(command, args) {
  const lines = await run(command, args, { failure: 'npx could not install pnpm: is the npm registry reachable?' })
  const found = lines.findLast((line) => line.startsWith('/'))
  if (!found) throw new Failure('npx installed pnpm but did not print its path.')
  return found
}
