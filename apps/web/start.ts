import { isPagePath } from 'types/addresses'

import { sweepDrafts } from './data/files.ts'
import { health, isReady } from './data/health.ts'
import { keepHealing } from './data/keep-healing.ts'
import { readPicture } from './data/read-picture.ts'
import { dataFolder } from './data-folder.mjs'
import { env, findFault } from './env.ts'
import { fileAt } from './files/kept-files.ts'
import { provide } from './server/bundled.mjs'

/** Ends the process with one sentence when the environment is not fit to run with; else tidies up and begins to catch up with the CMS. */
export async function start(): Promise<void> {
  const fault = findFault()
  if (fault) {
    console.error(fault)
    process.exit(1)
  }
  provide({ fileAt, health: () => ({ fault: health.fault, isReady: isReady() }), isPagePath, readPicture })
  await Promise.all((['pages', 'files', 'media', 'share', 'installation'] as const).map((folder) => sweepDrafts(dataFolder(folder))))
  if (!env.rendersEachTime) void keepHealing()
}
