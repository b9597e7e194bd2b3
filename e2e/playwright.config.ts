import process from 'node:process'
import { defineConfig } from '@playwright/test'

const { DATABASE_URL } = process.env
/** The CMS of these tests is a canned one, without a database. */
const canned = /canned/
/** Another database changes nothing in a form or on a reader's page (ADR 077). */
const once = /tests.(browser|reader)/
const processes = /start\.spec|http.(nothing-lost|renditions|restore|schedules)/

export default defineConfig({
  projects: [
    { name: 'template', testDir: 'template', testMatch: '*.setup.ts' },
    ...(DATABASE_URL ? [] : [{ name: 'canned', testMatch: canned }]),
    { name: 'montage', dependencies: ['template'], testIgnore: [canned, processes, ...(DATABASE_URL ? [once] : [])], workers: 2 },
    // These tests start and kill processes, at first while the other workers keep the processors busy.
    { name: 'processes', dependencies: ['template'], testMatch: processes, workers: 2 },
  ],
  testDir: 'tests',
  testMatch: '*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // By file, one worker would run the last file alone. Each worker has its own Montage.
  fullyParallel: true,
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 15_000, toPass: { timeout: 15_000 } },
  use: {
    // Without a graphics card, the processors would draw each fade and slide.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: ['--disable-background-networking', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
    screenshot: 'only-on-failure',
    // Doubles the duration of a test; `--trace=retain-on-failure` turns it on.
    trace: 'off',
    viewport: { width: 1440, height: 900 },
  },
})
