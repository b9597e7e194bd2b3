import { defineConfig } from '@playwright/test'

import e2e from '../playwright.config.ts'

export default defineConfig({
  projects: [
    { name: 'needs', testMatch: 'needs.setup.ts' },
    { name: 'template', dependencies: ['needs'], testDir: '../template', testMatch: '*.setup.ts' },
    { name: 'scale', dependencies: ['template'], testMatch: '*.spec.ts' },
  ],
  expect: e2e.expect ?? {},
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 120_000,
  // All tests share one fleet.
  workers: 1,
})
