/**
 * The Content-Security-Policy of a page of the admin. Styles may stand in the page, since react-select of Payload's admin writes them there.
 * @param nonce of this answer alone
 * @param site the origin of the site, whose previews stand in a frame
 * @param isDev `next dev` evaluates code, and listens on a socket
 */
export const adminPolicy = (nonce: string, site: string, isDev: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    `frame-src 'self' ${site}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
