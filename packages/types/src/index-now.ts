import { createHmac, hkdfSync } from 'node:crypto'

/** The key by which IndexNow knows that pings come from the owner of the site. CMS and site derive the same from their secret. */
export const indexNowKey = (secret: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'montage index-now', 32)))
    .update('key')
    .digest('hex')

export const pathOfIndexNowKey = (key: string): string => `/${key}.txt`
