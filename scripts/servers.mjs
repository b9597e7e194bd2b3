import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { apps } from './apps.mjs'
import { Failure } from './processes/failure.mjs'
import { isEnding, launch } from './processes/launch.mjs'
import { say, step } from './processes/progress.mjs'
import { root } from './root.mjs'
import { reachable } from './settings/settings.mjs'

const timeoutInMs = 180_000

/** @typedef {import('./settings/settings.mjs').Settings} Settings */

/** @type {(settings: Settings, flags: string[]) => Promise<{ ended: Promise<void> }>} resolves when both answer; `ended` rejects when one ends */
export async function serveBoth({ env, host, ports }, flags) {
  const servers = Object.values(apps).map(async ({ name }) => {
    const onLine = (/** @type {string} */ line) => say(`${name.padEnd(4)}| ${line}`)
    const code = await launch(process.execPath, [join(root, 'scripts/serve.mjs'), name, ...flags], { env, ipc: true, onLine }).ended
    throw new Failure(`${name} ended by itself (${code}); its last output is above.`)
  })
  const ended = Promise.all(servers).then(() => {})

  await step('Starting both apps', async () => {
    const waiting = new AbortController()
    // Serially: the first page of the site requests the CMS.
    const allAnswer = async () => {
      for (const { name, health } of Object.values(apps))
        await waitForAnswer(`http://${reachable(host)}:${ports[name]}${health}`, waiting.signal)
    }
    await Promise.race([ended, allAnswer()]).finally(() => waiting.abort())
  })
  return { ended }
}

/** @type {(url: string, signal: AbortSignal) => Promise<void>} */
async function waitForAnswer(url, signal) {
  const deadline = Date.now() + timeoutInMs
  let last = 'no answer'
  while (Date.now() < deadline && !signal.aborted && !isEnding()) {
    // A short timeout: a server that is told to end waits for open requests.
    const response = await fetch(url, { signal: AbortSignal.timeout(2000), redirect: 'manual' }).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.ok) return
    if (response) last = `the answer ${response.status}`
    await sleep(100)
  }
  if (!signal.aborted && !isEnding()) throw new Failure(`${url} gave ${last} for ${timeoutInMs / 1000} seconds.`)
}
