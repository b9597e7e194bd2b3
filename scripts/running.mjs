import { join } from 'node:path'

import { reachable } from './addresses.mjs'
import { apps } from './apps.mjs'
import { Failure } from './failure.mjs'
import { waitForAnswer } from './health.mjs'
import { checkPort } from './ports.mjs'
import { launch } from './processes.mjs'
import { runProgram } from './program.mjs'
import { say, step } from './progress.mjs'
import { root } from './root.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Refuses ports that are taken.
 * @param {Settings} settings
 */
export async function checkPorts({ host, ports }) {
  await checkPort('CMS_PORT', ports.cms, host)
  await checkPort('WEB_PORT', ports.web, host)
}

/**
 * Runs what an app wants done before its server starts, and shows what it says.
 * @param {'cms' | 'web'} name
 * @param {Settings} settings
 */
export async function prepare(name, { env }) {
  const { folder, prepare, preparing } = apps[name]
  await step(preparing, () => runProgram(folder, prepare, env))
}

/**
 * Starts both servers and waits until they answer. Its `ended` fails when one of them ends by itself.
 * @param {Settings} settings
 * @param {string[]} [flags] for `serve.mjs`
 */
export async function serveBoth({ env, host, ports }, flags = []) {
  const servers = Object.values(apps).map(async ({ name }) => {
    const onLine = (/** @type {string} */ line) => say(`${name.padEnd(4)}| ${line}`)
    const code = await launch(process.execPath, [join(root, 'scripts/serve.mjs'), name, ...flags], { env, ipc: true, onLine }).ended
    throw new Failure(`${name} ended by itself (${code}); what it said last stands above.`)
  })
  const ended = Promise.all(servers).then(() => {})

  await step('Starting both apps', async () => {
    const waiting = new AbortController()
    // One after the other: the site's first page asks the CMS.
    const allAnswer = async () => {
      for (const { name, health } of Object.values(apps))
        await waitForAnswer(`http://${reachable(host)}:${ports[name]}${health}`, waiting.signal)
    }
    await Promise.race([ended, allAnswer()]).finally(() => waiting.abort())
  })
  return { ended }
}

/**
 * Says where everything is.
 * @param {Settings} settings
 */
export function tellAddresses({ cmsUrl, webUrl, database, dataDir }) {
  console.log(`
Montage is running (${database}, data in ${dataDir}).

  The site    ${webUrl}
  The editor  ${cmsUrl}/admin

The first start on an empty database printed an e-mail address and a password to sign in with.
Lost the password? npm run admin:reset makes a new one. Ctrl-C ends both apps.
`)
}
