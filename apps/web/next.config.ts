import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

import { cachingRules, securityRules } from './headers.ts'

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** What machines read (ADR 019). */
const files = [
  '/feed.:format(xml|json)',
  '/lists/:slug/feed.:format(xml|json)',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/site.webmanifest',
]

/** Hot reload evaluates code, which the policy forbids. Readers never get a development server. */
const isDevelopment = process.env.NODE_ENV === 'development'

const config: NextConfig = {
  cacheHandler: pathTo('./cache/cache-handler.mjs'),
  // The handler keeps its own memory, which sees what other processes write.
  cacheMaxMemorySize: 0,
  // Done once for each page, and not for each reader (`server/compressed.mjs`).
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Its module build lacks the default export that its other build has; sharp is external by Next's own list.
  serverExternalPackages: ['opentype.js'],
  transpilePackages: ['types'],
  turbopack: {
    root: pathTo('../..'),
    // A module for browsers is imported by its address: bundled into one file, then emitted under a name that holds its hash.
    rules: {
      '*.ts': { as: '*.js', condition: { query: '?url' }, loaders: [pathTo('./scripts/bundle-module.mjs')] },
      '*.ts.js': { type: 'asset' },
    },
  },
  // `check-types` does it, with the tests.
  typescript: { ignoreBuildErrors: true },

  headers: async () => [...(isDevelopment ? [] : securityRules), ...cachingRules],

  rewrites: async () => ({
    // Pages hold no script that would ask for their props, so nobody else needs them.
    beforeFiles: [{ source: '/_next/data/:path*', destination: '/404' }],
    afterFiles: [
      { source: '/media/:name', destination: '/api/media/:name' },
      { source: '/share/:name', destination: '/api/share/:name' },
      ...files.map((source) => ({ source, destination: `/api/files${source.replace('(xml|json)', '')}` })),
      { source: '/oembed', destination: '/api/oembed' },
      // After the files: only a missing one comes here.
      { source: '/_next/static/:path*', destination: '/api/missing-file' },
      { source: '/healthz', destination: '/api/health' },
      { source: '/readyz', destination: '/api/ready' },
    ],
    fallback: [],
  }),
}

export default config
