import process from 'node:process'
import { defineConfig } from '@playwright/test'

export default defineConfig({
  projects: [
    { name: 'template', testDir: 'template', testMatch: '*.setup.ts' },
    // Beside it: first starts of their own.
    { name: 'start', testMatch: 'start.spec.ts' },
    { name: 'montage', dependencies: ['template'], testIgnore: 'start.spec.ts' },
  ],
  testDir: 'tests',
  testMatch: '*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // File by file, the last one would leave a worker with nothing to do.
  fullyParallel: true,
  // Each worker has a Montage of its own, and mostly waits for it.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000, toPass: { timeout: 15_000 } },
  use: {
    launchOptions: {
      args: ['--disable-background-networking', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
    screenshot: 'only-on-failure',
    // A recording doubles what a test takes: `--trace=retain-on-failure` makes it.
    trace: 'off',
    viewport: { width: 1440, height: 900 },
  },
})
