import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { delimiter, dirname } from 'node:path'

import { Failure } from './failure.mjs'
import { quietly } from './quietly.mjs'
import { readManifest } from './root.mjs'

/** @type {Promise<string> | undefined} */
let path

/**
 * Runs pnpm in the version that `package.json` names, and shows its output only if it fails.
 * @param {string[]} args
 * @param {Parameters<typeof quietly>[2]} [options]
 */
export async function pnpm(args, options = {}) {
  return quietly(await pnpmPath(), args, { ...options, env: await pnpmEnv(options.env) })
}

/** Where the right pnpm lies: the installed one if it is of that version, else npx brings it. */
function pnpmPath() {
  path ??= findPnpm()
  return path
}

/**
 * An environment in which what is started finds that same pnpm, as turbo has to.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function pnpmEnv(env = process.env) {
  // NODE_ENV is for each tool to set: from outside, "production" leaves out what builds need, and "development" spoils a build.
  const { NODE_ENV: _, ...rest } = env
  return {
    ...rest,
    PATH: `${dirname(await pnpmPath())}${delimiter}${env.PATH}`,
    // The version is settled here, and the dependencies are installed by us: pnpm need not look into either before each script,
    // nor ask a question that nobody reads.
    pnpm_config_pm_on_fail: 'ignore',
    pnpm_config_confirm_modules_purge: 'false',
    pnpm_config_verify_deps_before_run: 'false',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  }
}

async function findPnpm() {
  const wanted = readManifest().packageManager?.split('+')[0] ?? 'pnpm'
  // Asked outside the repository, where pnpm tells its own version and does not turn into the one that is pinned.
  const installed = spawnSync('pnpm', ['--version'], { cwd: tmpdir(), encoding: 'utf8' })
  if (`pnpm@${installed.stdout?.trim()}` === wanted) return which('sh', ['-c', 'command -v pnpm'])
  return which('npx', ['--yes', '--loglevel=error', `--package=${wanted}`, '-c', 'command -v pnpm'])
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function which(command, args) {
  const lines = await quietly(command, args, { failure: 'pnpm could not be brought by npx: is the npm registry reachable?' })
  const found = lines.findLast((line) => line.startsWith('/'))
  if (!found) throw new Failure('npx brought pnpm but does not say where it lies.')
  return found
}
