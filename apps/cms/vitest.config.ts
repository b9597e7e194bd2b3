import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@payload-config': path.resolve('src/payload.config.ts') }
const onDatabase = {
  resolve: { alias: { ...alias, 'next/server.js': path.resolve('tests/harness/next-after.ts') } },
  test: {
    globalSetup: ['tests/harness/data-folder.ts'],
    hookTimeout: 60_000,
    setupFiles: ['tests/harness/environment.ts'],
    testTimeout: 30_000,
  },
}

export default defineConfig({
  test: {
    // Each integration file starts a Payload of its own: two at a time are what two cores carry.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['src/**/*.test.ts'] },
      },
      {
        ...onDatabase,
        test: { ...onDatabase.test, name: 'integration', exclude: ['tests/storage/**'], include: ['tests/**/*.test.ts'] },
      },
      {
        // What has to do with files once more, with the files in a bucket.
        ...onDatabase,
        test: {
          ...onDatabase.test,
          name: 'on-s3',
          globalSetup: [...onDatabase.test.globalSetup, 'tests/harness/s3-server.ts'],
          include: ['tests/{media,renditions,storage}/**/*.test.ts'],
          setupFiles: [...onDatabase.test.setupFiles, 'tests/harness/s3-environment.ts'],
        },
      },
    ],
  },
})
