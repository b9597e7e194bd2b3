import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Failure } from './failure.mjs'
import { pnpm } from './pnpm.mjs'
import { root } from './root.mjs'

const generated = ['apps/cms/src/payload-types.ts', 'apps/cms/src/app/(payload)/admin/importMap.js']

/** Makes the generated files anew and fails if that changed one: somebody forgot to. What is stale is fresh afterwards. */
export async function checkGenerated() {
  const before = generated.map(contents)
  // See apps.mjs: without the condition, loading Payload's configuration fails now and then.
  await pnpm(['--filter', 'cms', 'run', 'generate'], { env: { ...process.env, NODE_OPTIONS: '--conditions=production' } })
  const stale = generated.filter((file, index) => contents(file) !== before[index])
  if (stale.length > 0) throw new Failure(`Generated anew, as it was stale: ${stale.join(', ')}. Commit it.`)
}

/** @param {string} file */
function contents(file) {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
