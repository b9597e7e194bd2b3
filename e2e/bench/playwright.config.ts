import { defineConfig } from '@playwright/test'

import e2e from '../playwright.config.ts'

/** Benches are run by hand (`pnpm bench:publish`, `pnpm bench:desk`, `pnpm bench:media`, `pnpm bench:web`): they measure and print, and fail only when they could not. */
export default defineConfig({
  projects: [
    { name: 'template', testDir: '../template', testMatch: '*.setup.ts' },
    { name: 'bench', dependencies: ['template'], testMatch: '*.bench.ts' },
  ],
  reporter: 'line',
  timeout: 1_200_000,
  use: { ...e2e.use, screenshot: 'off' },
  workers: 1,
})
