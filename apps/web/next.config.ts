import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const config: NextConfig = {
  cacheHandler: pathTo('./store/pages/cache-handler.mjs'),
  // The handler keeps its own memory, which sees what other processes write.
  cacheMaxMemorySize: 0,
  // Of what Next answers nothing is asked for twice: the page server sends what is stored, compressed and with tags of its own.
  generateEtags: false,
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
}

export default config
