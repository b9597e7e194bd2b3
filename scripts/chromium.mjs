import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { Failure } from './failure.mjs'
import { pnpm } from './pnpm.mjs'
import { quietly } from './quietly.mjs'
import { root } from './root.mjs'

/** The first one has no window, not even a hidden one, and takes half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApps = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/**
 * The path of a Chromium for the e2e tests; installs one where there is none.
 * @returns {Promise<string>}
 */
export async function chromium() {
  const found = installedChromium()
  if (found) return found

  await attempt(() => pnpm(['--filter', 'e2e', 'exec', 'playwright', 'install', 'chromium']))
  if (!installedChromium() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await attempt(() => quietly('apt-get', ['update']))
    // Older Debians have only the second.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!installedChromium()) await attempt(() => install(name))
    }
  }
  const installed = installedChromium()
  if (!installed)
    throw new Failure('The e2e tests need a Chromium and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH.')
  return installed
}

/**
 * The first Chromium that is there: the one that is asked for, one of the machine, Playwright's own.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
function installedChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin']
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macApps, playwrightsOwn()].find(
    (path) => path && existsSync(path),
  )
}

function playwrightsOwn() {
  const ask = "console.log(require('@playwright/test').chromium.executablePath())"
  try {
    return execFileSync(process.execPath, ['-e', ask], {
      cwd: join(root, 'e2e'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

/** @param {string} name of a package of Debian */
const install = (name) =>
  quietly('apt-get', ['install', '-y', '-o', 'DPkg::Lock::Timeout=300', name], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/** @param {() => Promise<unknown>} way */
async function attempt(way) {
  try {
    await way()
  } catch (error) {
    // The next way may work; only when none does is it a failure.
    console.error(error instanceof Failure ? error.message.split('\n').slice(-3).join('\n') : error)
  }
}
