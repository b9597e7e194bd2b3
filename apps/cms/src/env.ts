import path from 'node:path'
import process from 'node:process'
import { hubsIn, isHub } from 'types/hubs'

const wellKnown = /secret|changeme|password|payload|example|12345678/i

export const env = readEnv(process.env)

/** Whether browsers reach the CMS by TLS: cookies are bound to it then. */
export const isOnTls = env.cmsUrl.startsWith('https://')

export const isDev = process.env.NODE_ENV === 'development'

export type Env = ReturnType<typeof readEnv>

/** Reads the settings from environment variables, with defaults. Never throws: a build has no variables. */
export function readEnv(source: NodeJS.ProcessEnv) {
  const list = (value: string): string[] => value.split(',').map((part) => part.trim().replace(/\/+$/, ''))
  const dataDir = path.resolve(/* turbopackIgnore: true */ source.DATA_DIR || '../../.data')
  return {
    adminEmail: (source.ADMIN_EMAIL || 'admin@montage.example').toLowerCase(),
    announceSecret: source.ANNOUNCE_SECRET ?? '',
    /** From 0, fast, to 9, small files. */
    avifEffort: source.AVIF_EFFORT || '3',
    cmsUrl: (source.CMS_URL || 'http://localhost:3001').replace(/\/+$/, ''),
    databaseUrl: source.DATABASE_URL ?? '',
    backupBeforeMigration: source.BACKUP_BEFORE_MIGRATION || 'yes',
    backupDir: path.resolve(/* turbopackIgnore: true */ source.BACKUP_DIR || path.join(dataDir, 'backups')),
    /** Hours or days, such as `12h` or `1d`; empty for none. */
    backupEvery: source.BACKUP_EVERY ?? '',
    backupKeep: source.BACKUP_KEEP || '7',
    /** `folder`, or `bucket`: backups without a name of their own go there. */
    backupTo: source.BACKUP_TO || 'folder',
    dataDir,
    /** Where IndexNow takes pings; empty for none. */
    indexNow: source.INDEXNOW === 'true' ? 'https://api.indexnow.org/indexnow' : source.INDEXNOW === 'false' ? '' : (source.INDEXNOW ?? ''),
    /** Lets a monitor read the metrics and the version. Empty: nobody. */
    metricsToken: source.METRICS_TOKEN ?? '',
    payloadSecret: source.PAYLOAD_SECRET ?? '',
    /** The caches in front of the site that are told of each page. The addresses of both services are set by tests alone. */
    purge: {
      cloudflare: { api: 'https://api.cloudflare.com/client/v4', id: source.CLOUDFLARE_ZONE ?? '', token: source.CLOUDFLARE_TOKEN ?? '' },
      fastly: { api: 'https://api.fastly.com', id: source.FASTLY_SERVICE ?? '', token: source.FASTLY_TOKEN ?? '' },
      urls: source.PURGE_URLS ? list(source.PURGE_URLS) : [],
    },
    /** `on`: a line of JSON for each request. `addresses`: also with the network of the client. */
    requestLog: source.REQUEST_LOG || 'off',
    s3: {
      accessKeyId: source.S3_ACCESS_KEY_ID ?? '',
      bucket: source.S3_BUCKET ?? '',
      endpoint: source.S3_ENDPOINT ?? '',
      forcePathStyle: source.S3_FORCE_PATH_STYLE ?? '',
      region: source.S3_REGION ?? '',
      secretAccessKey: source.S3_SECRET_ACCESS_KEY ?? '',
    },
    smtpFrom: source.SMTP_FROM || 'montage@localhost',
    smtpUrl: source.SMTP_URL ?? '',
    /** The number of our proxies in front of the CMS: so many addresses at the end of X-Forwarded-For are true. */
    trustedProxies: source.TRUSTED_PROXIES || '0',
    version: source.MONTAGE_VERSION || 'unknown',
    /** `none`: only the instances that announce themselves. */
    webOrigins: source.WEB_ORIGINS === 'none' ? [] : list(source.WEB_ORIGINS || 'http://127.0.0.1:3000'),
    webSubHubs: hubsIn(source.WEBSUB_HUBS),
    webUrl: (source.WEB_URL || 'http://localhost:3000').replace(/\/+$/, ''),
  }
}

/** What is wrong with the settings, one sentence each. Checked at start, not at build. */
export function envFaults(settings: Env = env): string[] {
  const secrets = { PAYLOAD_SECRET: settings.payloadSecret, ANNOUNCE_SECRET: settings.announceSecret }
  const addresses = {
    CMS_URL: [settings.cmsUrl],
    WEB_URL: [settings.webUrl],
    WEB_ORIGINS: settings.webOrigins,
    PURGE_URLS: settings.purge.urls,
  }
  const faults: string[] = []

  for (const [name, value] of Object.entries(secrets)) {
    if (value.length < 32) faults.push(`${name} must be set to 32 or more random characters.`)
    else if (wellKnown.test(value) || new Set(value).size < 8) faults.push(`${name} is well known or too simple: make a random one.`)
  }
  if (settings.payloadSecret !== '' && settings.payloadSecret === settings.announceSecret) {
    faults.push('PAYLOAD_SECRET and ANNOUNCE_SECRET must differ.')
  }
  for (const [name, values] of Object.entries(addresses)) {
    const wrong = values.find((value) => !/^https?:\/\//.test(value) || !URL.canParse(value))
    if (wrong !== undefined) faults.push(`${name} must be an address that starts with http:// or https://, not "${wrong}".`)
  }
  if (settings.databaseUrl !== '' && !/^mongodb(\+srv)?:\/\//.test(settings.databaseUrl)) {
    faults.push('DATABASE_URL must start with mongodb:// or mongodb+srv://, or be left out for SQLite.')
  }
  const { cloudflare, fastly } = settings.purge
  for (const [names, { id, token }] of [
    ['CLOUDFLARE_ZONE and CLOUDFLARE_TOKEN', cloudflare],
    ['FASTLY_SERVICE and FASTLY_TOKEN', fastly],
  ] as const) {
    if ((id === '') !== (token === '')) faults.push(`${names} must both be set, or both be left out.`)
  }
  if (settings.metricsToken !== '' && settings.metricsToken.length < 16) faults.push('METRICS_TOKEN must have 16 characters or more.')
  if (!['off', 'on', 'addresses'].includes(settings.requestLog)) faults.push('REQUEST_LOG must be off, on or addresses.')
  if (!/^([1-9]\d{0,2}[hd])?$/.test(settings.backupEvery)) faults.push('BACKUP_EVERY must be a number of hours or days, such as 12h or 1d.')
  if (!/^[1-9]\d{0,3}$/.test(settings.backupKeep)) faults.push('BACKUP_KEEP must be the number of backups to keep, 1 or more.')
  if (!['folder', 'bucket'].includes(settings.backupTo)) faults.push('BACKUP_TO must be folder or bucket.')
  if (settings.backupTo === 'bucket' && settings.s3.bucket === '') faults.push('BACKUP_TO=bucket needs a bucket: set S3_BUCKET.')
  if (!/^\d$/.test(settings.avifEffort)) faults.push('AVIF_EFFORT must be a number from 0 to 9.')
  if (!['yes', 'no'].includes(settings.backupBeforeMigration)) faults.push('BACKUP_BEFORE_MIGRATION must be yes or no.')
  if (!/^\d$/.test(settings.trustedProxies)) faults.push('TRUSTED_PROXIES must be the number of proxies in front of the CMS, from 0 to 9.')
  if (settings.smtpUrl !== '' && !(/^smtps?:\/\/./.test(settings.smtpUrl) && URL.canParse(settings.smtpUrl))) {
    faults.push('SMTP_URL must look like smtp://user:password@host:587.')
  }
  if (settings.indexNow !== '' && !isHub(settings.indexNow)) {
    faults.push('INDEXNOW must be true, false, or the address at which a search engine takes IndexNow.')
  }
  const noHub = settings.webSubHubs.find((hub) => !isHub(hub))
  if (noHub !== undefined) faults.push(`WEBSUB_HUBS must be addresses that start with http:// or https://, not "${noHub}".`)
  return [...faults, ...s3Faults(settings.s3)]
}

function s3Faults({ accessKeyId, bucket, endpoint, forcePathStyle, region, secretAccessKey }: Env['s3']): string[] {
  const faults: string[] = []
  const isAnySet = [accessKeyId, endpoint, forcePathStyle, region, secretAccessKey].some((value) => value !== '')
  if (bucket === '') return isAnySet ? ['S3_BUCKET must be set, or the other settings that start with S3_ be left out.'] : []

  if (!/^[a-zA-Z0-9][a-zA-Z0-9._-]{1,254}$/.test(bucket)) faults.push(`S3_BUCKET must be the name of a bucket alone, not "${bucket}".`)
  if (endpoint !== '' && !(/^https?:\/\//.test(endpoint) && URL.canParse(endpoint))) {
    faults.push('S3_ENDPOINT must be an address that starts with http:// or https://, or be left out for AWS.')
  }
  if (endpoint === '' && region === '') faults.push('S3_REGION must be set for AWS, such as eu-central-1; for others S3_ENDPOINT.')
  if ((accessKeyId === '') !== (secretAccessKey === '')) {
    faults.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must both be set, or both be left out where AWS gives the machine a role.')
  } else if (endpoint !== '' && accessKeyId === '') {
    faults.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set where S3_ENDPOINT is.')
  }
  if (!['', 'true', 'false'].includes(forcePathStyle)) faults.push('S3_FORCE_PATH_STYLE must be true or false.')
  return faults
}
