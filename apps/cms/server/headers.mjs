const twoYearsInSeconds = 63_072_000

/**
 * The headers of every answer. A page of the admin replaces the policy by its own (`src/proxy.ts`).
 * @param {boolean} isOnTls whether browsers reach the CMS by TLS
 * @returns {Record<string, string>}
 */
export const securityHeaders = (isOnTls) => ({
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  // A preview can stand in a window of its own, to which the admin sends the form.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  ...(isOnTls && { 'Strict-Transport-Security': `max-age=${twoYearsInSeconds}; includeSubDomains` }),
})
