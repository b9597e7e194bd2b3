import path from 'node:path'
import { defineConfig } from 'vitest/config'

import { faultPlugin } from './scripts/mutants/fault.mjs'

const inCms = (file: string): string => path.resolve(import.meta.dirname, 'apps/cms', file)
const resetModules = path.resolve(import.meta.dirname, 'scripts/vitest/reset-modules.mjs')
const alias = { '@payload-config': inCms('src/payload.config.ts') }

/** Tests of the CMS on a real database, over the REST API. */
const onDatabase = {
  resolve: { alias: { ...alias, 'next/server.js': inCms('tests/harness/setup/next-after.ts') } },
  test: {
    globalSetup: [inCms('tests/harness/setup/data-folder.ts')],
    hookTimeout: 120_000,
    setupFiles: [resetModules, inCms('tests/harness/setup/environment.ts')],
    testTimeout: 60_000,
  },
}

/** The fault that `pnpm test:mutants` tries at this moment. */
const { MONTAGE_FAULT: fault } = process.env

export default defineConfig({
  plugins: fault ? [faultPlugin(JSON.parse(fault))] : [],
  test: {
    expect: { poll: { interval: 20, timeout: 30_000 } },
    // A change of these can break any test, though no test imports them.
    forceRerunTriggers: [
      '**/{package.json,pnpm-lock.yaml,vitest.config.ts}',
      '**/tests/harness/{setup/{data-folder,environment},storage/s3-*}.ts',
    ],
    // Loading Payload takes longer than most files: a worker keeps the packages that it has loaded, and `resetModules` our own apart.
    isolate: false,
    // Each integration file starts a Payload of its own: two at a time are what two cores carry.
    maxWorkers: 2,
    sequence: { setupFiles: 'list' },
    // What a test logs is shown when it fails.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles: [resetModules],
          testTimeout: 30_000,
          exclude: ['**/node_modules/**', '**/.next/**'],
          include: [
            'scripts/**/*.test.mjs',
            'packages/*/src/**/*.test.ts',
            'apps/cms/{src,server}/**/*.test.ts',
            'apps/web/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        ...onDatabase,
        extends: true,
        test: {
          ...onDatabase.test,
          name: 'integration',
          exclude: ['apps/cms/tests/storage/**'],
          include: ['apps/cms/tests/**/*.test.ts'],
        },
      },
      {
        // Once more with the files in a bucket: writing, replacing, removing and comparing them. What is refused, read or decoded is decided
        // on the bytes, before a store is asked.
        ...onDatabase,
        extends: true,
        test: {
          ...onDatabase.test,
          name: 'on-s3',
          globalSetup: [...onDatabase.test.globalSetup, inCms('tests/harness/storage/s3-server.ts')],
          include: [
            'apps/cms/tests/media/{check-files,failed-uploads,stored-files,sweep-files,uses}.test.ts',
            'apps/cms/tests/renditions/{damaged-files,encoding}.test.ts',
            'apps/cms/tests/storage/**/*.test.ts',
          ],
          setupFiles: [...onDatabase.test.setupFiles, inCms('tests/harness/storage/s3-environment.ts')],
        },
      },
    ],
  },
})
