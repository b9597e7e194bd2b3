import process from 'node:process'
import { defineConfig } from '@playwright/test'

import e2e from '../playwright.config.ts'

process.env.AVIF_EFFORT ??= '3'

// A bench prints its measurements; it fails only when it cannot measure.
export default defineConfig({
  projects: [
    { name: 'template', testDir: '../template', testMatch: '*.setup.ts' },
    { name: 'scale', dependencies: ['template'], testDir: 'scale', testMatch: '*.setup.ts' },
    { name: 'bench', dependencies: ['template'], testIgnore: 'scale.bench.ts', testMatch: '*.bench.ts' },
    { name: 'at-scale', dependencies: ['scale'], testMatch: 'scale.bench.ts' },
  ],
  reporter: 'line',
  timeout: 1_200_000,
  // The benches measure the motion that most editors and readers see.
  use: { ...e2e.use, contextOptions: {}, screenshot: 'off' },
  workers: 1,
})
