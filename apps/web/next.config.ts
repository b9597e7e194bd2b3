import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** Nothing runs, loads or frames that is not listed: pages hold no inline script and no inline style. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** A reader's browser asks each time and is mostly answered 304: a re-rank is there at the next look. */
const alwaysAsk = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]

/** Hot reload evaluates code, which the policy forbids. Readers never get a development server. */
const isDevelopment = process.env.NODE_ENV === 'development'

const config: NextConfig = {
  cacheHandler: pathTo('./cache/cache-handler.mjs'),
  // The handler keeps its own memory, which sees what other processes write.
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  reactStrictMode: true,
  // Its module build lacks the default export that its other build has; sharp is external by Next's own list.
  serverExternalPackages: ['opentype.js'],
  transpilePackages: ['types'],
  turbopack: { root: pathTo('../..') },
  // `check-types` does it, with the tests.
  typescript: { ignoreBuildErrors: true },

  headers: async () => [
    ...(isDevelopment ? [] : [{ source: '/:path*', headers: securityHeaders }]),
    ...['/', '/lists/:slug', '/montages/:slug', '/people/:slug'].map((source) => ({ source, headers: alwaysAsk })),
  ],

  rewrites: async () => ({
    // Pages hold no script that would ask for their props, so nobody else needs them.
    beforeFiles: [{ source: '/_next/data/:path*', destination: '/404' }],
    afterFiles: [
      { source: '/media/:name', destination: '/api/media/:name' },
      { source: '/share/:name', destination: '/api/share/:name' },
      { source: '/healthz', destination: '/api/health' },
    ],
    fallback: [],
  }),
}

export default config
