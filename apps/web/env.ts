import { hubsIn, isHub } from 'types/hubs'

/** The environment, read on each access: a build needs none of it. */
export const env = {
  /** How this process reaches the CMS, which browsers may reach at another address. */
  get cmsUrl(): string {
    return process.env.CMS_INTERNAL_URL || process.env.CMS_URL || 'http://localhost:3001'
  },

  get announceSecret(): string {
    return process.env.ANNOUNCE_SECRET ?? ''
  },

  /** The address at which this process reaches itself. */
  get ownOrigin(): string {
    const host = process.env.HOST || '127.0.0.1'
    return `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${process.env.WEB_PORT || '3000'}`
  },

  /** The address at which the CMS reaches this instance. Empty: the settings of the CMS name it. */
  get webOrigin(): string {
    return (process.env.WEB_ORIGIN ?? '').replace(/\/+$/, '')
  },

  /** Read by the page server, too, which runs outside the bundle, like the next one. */
  get metricsToken(): string {
    return process.env.METRICS_TOKEN ?? ''
  },

  get requestLog(): string {
    return process.env.REQUEST_LOG || 'off'
  },

  get trustedProxies(): string {
    return process.env.TRUSTED_PROXIES || '0'
  },

  /** The hubs that our feeds name, as in the CMS. */
  get webSubHubs(): string[] {
    return hubsIn(process.env.WEBSUB_HUBS)
  },

  /** What is stored belongs to a running site, not to its build. */
  get isBuild(): boolean {
    return process.env.NEXT_PHASE === 'phase-production-build'
  },

  /** Under `next dev` nothing is stored. */
  get rendersEachTime(): boolean {
    return process.env.NODE_ENV === 'development'
  },
}

/** A sentence on the first invalid variable; null when all are valid. */
export function findFault(): string | null {
  const nameOfCmsUrl = process.env.CMS_INTERNAL_URL ? 'CMS_INTERNAL_URL' : 'CMS_URL'
  if (!isOrigin(env.cmsUrl)) return `${nameOfCmsUrl} must be an address such as http://localhost:3001, not "${env.cmsUrl}".`
  if (env.webOrigin !== '' && (!isOrigin(env.webOrigin) || new URL(env.webOrigin).origin !== env.webOrigin)) {
    return `WEB_ORIGIN must be an address without a path such as http://web-1:3000, not "${env.webOrigin}".`
  }
  if (env.announceSecret.length < 32) return 'ANNOUNCE_SECRET must have 32 characters or more, the same ones as in the CMS.'
  if (env.metricsToken !== '' && env.metricsToken.length < 16) return 'METRICS_TOKEN must have 16 characters or more.'
  if (!['off', 'on', 'addresses'].includes(env.requestLog)) return 'REQUEST_LOG must be off, on or addresses.'
  if (!/^\d$/.test(env.trustedProxies)) return 'TRUSTED_PROXIES must be the number of proxies in front of the site, from 0 to 9.'
  const noHub = env.webSubHubs.find((hub) => !isHub(hub))
  if (noHub !== undefined) return `WEBSUB_HUBS must be addresses that start with http:// or https://, not "${noHub}".`
  return null
}

const isOrigin = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
