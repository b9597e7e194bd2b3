import { isPagePath } from 'types/addresses'

import { sweepDrafts } from './data/files.ts'
import { health, isReady } from './data/health.ts'
import { env, findFault } from './env.ts'
import { fileAt } from './feeds/sets/kept-files.ts'
import { keepHealing } from './regenerate/keep-healing.ts'
import { provide } from './server/bundled.mjs'
import { dataFolder } from './store/data-folder.mjs'
import { readPicture } from './store/pictures/read-picture.ts'

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
