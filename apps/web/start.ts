import { isPagePath } from 'types/addresses'
import { health, isReady } from './cms-client/health.ts'
import { env, findFault } from './env.ts'
import { keepHealing } from './regenerate/keep-healing.ts'
import { fileAt } from './regenerate/kept-files.ts'
import { provide } from './server/bundled.mjs'
import { dataFolder } from './store/data-folder.mjs'
import { sweepDrafts } from './store/files.ts'
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
