import { defineConfig } from '@playwright/test'

/** Benches are run by hand (`pnpm bench:publish`): they measure and print, and fail only when they could not. */
export default defineConfig({ reporter: 'line', testMatch: '*.bench.ts', timeout: 600_000, workers: 1 })
