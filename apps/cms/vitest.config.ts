import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@payload-config': path.resolve('src/payload.config.ts') }

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
        resolve: { alias: { ...alias, 'next/server.js': path.resolve('tests/harness/next-after.ts') } },
        test: {
          name: 'integration',
          globalSetup: ['tests/harness/data-folder.ts'],
          hookTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/harness/environment.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
