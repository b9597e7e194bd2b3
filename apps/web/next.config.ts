import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** Nothing runs, loads or frames that is not listed: pages hold no inline script and no inline style. */
const directives = [
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
]

const contentSecurityPolicy = (...more: string[]) => ({ key: 'Content-Security-Policy', value: [...directives, ...more].join('; ') })

/** Those that a reader may ask for on a page of films, see `data/video.ts`. */
const players = 'frame-src https://www.youtube-nocookie.com https://player.vimeo.com'

const securityHeaders = [
  contentSecurityPolicy(),
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const pagesOfFilms = ['/lists/:slug', '/montages/:slug']

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
  transpilePackages: ['types'],
  turbopack: {
    root: pathTo('../..'),
    // A module for browsers is imported by its address: bundled into one file, then emitted under a name that holds its hash.
    rules: {
      '*.ts': { as: '*.js', condition: { query: '?url' }, loaders: [pathTo('./scripts/bundle-module.cjs')] },
      '*.ts.js': { type: 'asset' },
    },
  },
  // `check-types` does it, with the tests.
  typescript: { ignoreBuildErrors: true },

  headers: async () => [
    ...(isDevelopment ? [] : [{ source: '/:path*', headers: securityHeaders }]),
    ...(isDevelopment ? [] : pagesOfFilms.map((source) => ({ source, headers: [contentSecurityPolicy(players)] }))),
    ...['/', ...pagesOfFilms, '/people/:slug'].map((source) => ({ source, headers: alwaysAsk })),
  ],

  rewrites: async () => ({
    // Pages hold no script that would ask for their props, so nobody else needs them.
    beforeFiles: [{ source: '/_next/data/:path*', destination: '/404' }],
    afterFiles: [
      { source: '/media/:name', destination: '/api/media/:name' },
      { source: '/healthz', destination: '/api/health' },
    ],
    fallback: [],
  }),
}

export default config
