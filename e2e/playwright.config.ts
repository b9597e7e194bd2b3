import process from 'node:process'
import { defineConfig } from '@playwright/test'

const processes = /http.(nothing-lost|renditions|schedules)/

export default defineConfig({
  projects: [
    { name: 'template', testDir: 'template', testMatch: '*.setup.ts' },
    // Beside it: first starts of their own.
    { name: 'start', testMatch: 'start.spec.ts' },
    // Starts, kills and waits for processes of its own, while the other workers keep the processors busy.
    { name: 'processes', dependencies: ['template'], testMatch: processes, workers: 1 },
    { name: 'montage', dependencies: ['template'], testIgnore: ['start.spec.ts', processes], workers: 2 },
  ],
  testDir: 'tests',
  testMatch: '*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // File by file, the last one would leave a worker with nothing to do. Each worker has a Montage of its own.
  fullyParallel: true,
  workers: 3,
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
