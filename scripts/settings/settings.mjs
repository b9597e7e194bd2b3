import { resolve } from 'node:path'

import { apps } from '../apps.mjs'
import { Failure } from '../processes/failure.mjs'
import { root } from '../root.mjs'
import { dataFolderOf, makeDataFolder } from './data-folder.mjs'
import { readEnvFile } from './env-file.mjs'
import { secretsOf } from './secrets.mjs'

/** @typedef {ReturnType<typeof settingsOf>} Settings */

// The environment wins over `.env` at the top of the repository.
/** @param {{ dataDir?: string }} defaults */
export function loadSettings(defaults = {}) {
  return settingsOf({ ...readEnvFile(resolve(root, '.env')), ...process.env }, defaults)
}

/** @param {NodeJS.Dict<string>} variables @param {{ dataDir?: string }} defaults */
export function settingsOf(variables, { dataDir: defaultDataDir = '.data' } = {}) {
  const dataDir = dataFolderOf(variables.DATA_DIR || defaultDataDir)
  makeDataFolder(dataDir)
  const host = variables.HOST || '127.0.0.1'
  const cmsPort = portOf('CMS_PORT', variables.CMS_PORT, apps.cms.port)
  const webPort = portOf('WEB_PORT', variables.WEB_PORT, apps.web.port)
  if (cmsPort === webPort) throw new Failure(`CMS_PORT and WEB_PORT are both ${cmsPort}: the two apps need a port each.`)

  // The message leaves out the address, which may hold a password.
  if (variables.DATABASE_URL && !/^mongodb(\+srv)?:\/\/./.test(variables.DATABASE_URL)) {
    throw new Failure('DATABASE_URL must begin with mongodb:// or mongodb+srv://, or be empty for SQLite in the data folder.')
  }
  const address = reachable(host)
  const name = address === '127.0.0.1' ? 'localhost' : address
  const cmsUrl = originOf('CMS_URL', variables.CMS_URL || `http://${name}:${cmsPort}`)
  const webUrl = originOf('WEB_URL', variables.WEB_URL || `http://${name}:${webPort}`)
  const internalUrl = variables.CMS_INTERNAL_URL ? { CMS_INTERNAL_URL: originOf('CMS_INTERNAL_URL', variables.CMS_INTERNAL_URL) } : {}
  const webOrigins = (variables.WEB_ORIGINS || `http://${address}:${webPort}`).split(',').map((item) => item.trim())
  const env = {
    // An empty line of .env means "not set".
    ...Object.fromEntries(Object.entries(variables).filter(([, value]) => value)),
    WEB_ORIGINS:
      variables.WEB_ORIGINS === 'none'
        ? 'none'
        : webOrigins
            .filter(Boolean)
            .map((origin) => originOf('WEB_ORIGINS', origin))
            .join(','),
    // The site keeps nothing in a cache that nobody tells of publications.
    ...((variables.PURGE_URLS || variables.CLOUDFLARE_ZONE || variables.FASTLY_TOKEN) && { CACHE_IS_PURGED: 'true' }),
    ...(variables.WEB_ORIGIN && { WEB_ORIGIN: originOf('WEB_ORIGIN', variables.WEB_ORIGIN) }),
    ...internalUrl,
    ...secretsOf(variables, dataDir),
    DATA_DIR: dataDir,
    ...(variables.BACKUP_DIR && { BACKUP_DIR: dataFolderOf(variables.BACKUP_DIR, 'BACKUP_DIR') }),
    HOST: host,
    CMS_PORT: String(cmsPort),
    WEB_PORT: String(webPort),
    CMS_URL: cmsUrl,
    WEB_URL: webUrl,
  }
  const database = variables.DATABASE_URL ? 'MongoDB' : 'SQLite'
  return { env, dataDir, host, ports: { cms: cmsPort, web: webPort }, cmsUrl, webUrl, database }
}

/** @type {(host: string) => string} the address of a server that listens on `host`, for a client on this machine */
export function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** @type {(name: string, value: string | undefined, fallback: number) => number} */
function portOf(name, value, fallback) {
  const port = Number(value || fallback)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(`${name} must be a port from 1 to 65535, not "${value}".`)
  return port
}

/** @type {(name: string, value: string) => string} without a path: the apps compare it with the Origin header */
function originOf(name, value) {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new Failure(`${name} must be an address without a path such as https://www.example.org, not "${value}".`)
  }
  return url.origin
}
