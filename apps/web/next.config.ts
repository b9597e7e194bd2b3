import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const config: NextConfig = {
  cacheHandler: pathTo('./store/pages/cache-handler.mjs'),
  // A memory of Next would not see pages that other processes store.
  cacheMaxMemorySize: 0,
  // The page server sends stored pages with its own tags.
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Its ES module build lacks the default export.
  serverExternalPackages: ['opentype.js'],
  transpilePackages: ['types'],
  turbopack: {
    root: pathTo('../..'),
    // `import address from './module.ts?url'` bundles a module for browsers into one file, whose name contains its hash.
    rules: {
      '*.ts': { as: '*.js', condition: { query: '?url' }, loaders: [pathTo('./scripts/bundle-module.mjs')] },
      '*.ts.js': { type: 'asset' },
    },
  },
  // `check-types` checks the types.
  typescript: { ignoreBuildErrors: true },
}

export default config
