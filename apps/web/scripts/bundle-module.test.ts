import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

import bundleModule from './bundle-module.mjs'

const entry = fileURLToPath(new URL('../modules/enhancements.ts', import.meta.url))

it('bundles all modules into one small file, and reports its sources', async () => {
  const files: string[] = []
  const script = await bundleModule.call({ addDependency: (file) => files.push(file), resourcePath: entry })
  expect(gzipSync(script).length).toBeLessThan(4096)
  expect(script).not.toMatch(/\b(?:import|export)\b/)
  expect(files).toContain(entry)
  expect(files.length).toBeGreaterThan(3)
})
