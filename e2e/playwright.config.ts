import process from 'node:process'
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // Each worker has a Montage of its own, and mostly waits for it.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
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
