/** The only reader of the environment, beside `data-folder.mjs` and the configuration of Next. Read when asked: a build needs none of it. */
export const env = {
  /** Address of the CMS as this process reaches it. */
  get cmsUrl(): string {
    return process.env.CMS_URL || 'http://localhost:3001'
  },

  /** Shared with the CMS: signs announcements and questions. */
  get announceSecret(): string {
    return process.env.ANNOUNCE_SECRET ?? ''
  },

  /** Where this process reaches itself. */
  get ownOrigin(): string {
    const host = process.env.HOST || '127.0.0.1'
    return `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${process.env.WEB_PORT || '3000'}`
  },

  /** Under `next dev` nothing is stored: every request renders its page anew. */
  get rendersEachTime(): boolean {
    return process.env.NODE_ENV === 'development'
  },
}

/** A sentence on the first variable that this process cannot run with; null when all are well. */
export function findFault(): string | null {
  if (!isOrigin(env.cmsUrl)) return `CMS_URL must be an address such as http://localhost:3001, not "${env.cmsUrl}".`
  if (env.announceSecret.length < 32) return 'ANNOUNCE_SECRET must have 32 characters or more, the same ones as in the CMS.'
  return null
}

const isOrigin = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
