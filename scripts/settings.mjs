import { resolve } from 'node:path'

import { originOf, originsOf, portOf, reachable } from './addresses.mjs'
import { apps } from './apps.mjs'
import { readEnvFile } from './env-file.mjs'
import { Failure } from './failure.mjs'
import { root } from './root.mjs'
import { secretsOf } from './secrets.mjs'

/** @typedef {Record<string, string | undefined>} Variables */

/**
 * What this start runs with, checked. `.env` at the top of the repository counts where the environment says nothing.
 * @param {{ dataDir?: string }} [defaults]
 */
export function loadSettings(defaults = {}) {
  return settingsOf({ ...readEnvFile(resolve(root, '.env')), ...process.env }, defaults)
}

/**
 * @param {Variables} variables
 * @param {{ dataDir?: string }} [defaults]
 */
export function settingsOf(variables, { dataDir: defaultDataDir = '.data' } = {}) {
  const dataDir = resolve(root, variables.DATA_DIR || defaultDataDir)
  const host = variables.HOST || '127.0.0.1'
  const cmsPort = portOf('CMS_PORT', variables.CMS_PORT, apps.cms.port)
  const webPort = portOf('WEB_PORT', variables.WEB_PORT, apps.web.port)
  if (cmsPort === webPort) throw new Failure(`CMS_PORT and WEB_PORT are both ${cmsPort}: the two apps need a port each.`)

  const databaseUrl = databaseOf(variables.DATABASE_URL)
  const address = reachable(host)
  const name = address === '127.0.0.1' ? 'localhost' : address
  const cmsUrl = originOf('CMS_URL', variables.CMS_URL || `http://${name}:${cmsPort}`)
  const webUrl = originOf('WEB_URL', variables.WEB_URL || `http://${name}:${webPort}`)
  const webOrigins = originsOf('WEB_ORIGINS', variables.WEB_ORIGINS || `http://${address}:${webPort}`)
  const secrets = secretsOf(variables, dataDir)

  // An empty line of .env means "not set", so nothing empty is passed on.
  const given = Object.entries(variables).filter(([, value]) => value)
  /** @type {Record<string, string>} */
  const env = {
    ...Object.fromEntries(given),
    ...secrets,
    DATA_DIR: dataDir,
    HOST: host,
    CMS_PORT: String(cmsPort),
    WEB_PORT: String(webPort),
    CMS_URL: cmsUrl,
    WEB_URL: webUrl,
    WEB_ORIGINS: webOrigins.join(','),
  }
  return { env, dataDir, host, ports: { cms: cmsPort, web: webPort }, cmsUrl, webUrl, database: databaseUrl ? 'MongoDB' : 'SQLite' }
}

/** @typedef {ReturnType<typeof settingsOf>} Settings */

/** @param {string | undefined} url */
function databaseOf(url = '') {
  // The address may hold a password, so it is not repeated.
  if (url && !/^mongodb(\+srv)?:\/\/./.test(url)) {
    throw new Failure('DATABASE_URL must begin with mongodb:// or mongodb+srv://, or be empty for SQLite in the data folder.')
  }
  return url
}
