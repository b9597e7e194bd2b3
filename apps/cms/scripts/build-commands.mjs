import { build } from 'esbuild'

// Node 20 runs no TypeScript; packages stay outside, so that there is one copy of Payload.
await build({
  bundle: true,
  alias: { types: '../../packages/types/src' },
  entryPoints: ['setup', 'reset-admin', 'check-media', 'fill', 'backup', 'verify-backup', 'restore'].map(
    (name) => `src/commands/${name}.ts`,
  ),
  format: 'esm',
  jsx: 'automatic',
  outdir: process.argv[2] ?? 'dist/commands',
  packages: 'external',
  platform: 'node',
  // Those of the servers of both apps have the last.
  resolveExtensions: ['.tsx', '.ts', '.mjs'],
  target: 'node20',
})
