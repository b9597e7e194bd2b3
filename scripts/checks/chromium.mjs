import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { Failure } from '../processes/failure.mjs'
import { run } from '../processes/launch.mjs'
import { pnpm } from '../processes/pnpm.mjs'

// The first has no window, not even a hidden one, and takes half the time. Older Debians lack it.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const failure = 'The e2e tests need a Chromium and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH.'
const debian = 'apt-get update && apt-get install -y -o DPkg::Lock::Timeout=300'

/** The path of a Chromium for the e2e tests, which is installed where there is none; undefined for the one that Playwright installs. */
export async function chromiumPath() {
  const installed = process.env.CHROMIUM_PATH || onPath()
  if (installed) return installed
  try {
    await pnpm(['--filter', 'e2e', 'exec', 'playwright', 'install', 'chromium'])
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message.split('\n').slice(-3).join('\n'))
  }
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('sh', ['-c', `${debian} chromium-headless-shell || ${debian} chromium`], { env, failure })
  }
  const path = onPath()
  if (!path) throw new Failure(failure)
  return path
}

const onPath = () =>
  spawnSync('sh', ['-c', names.map((name) => `command -v ${name}`).join(' || ')], { encoding: 'utf8' }).stdout.trim() || undefined
