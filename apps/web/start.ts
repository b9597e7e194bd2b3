import { isPagePath } from 'types/addresses'
import { indexNowKey } from 'types/index-now'
import { health, whyNotReady } from './cms-client/health.ts'
import { readNewestLists } from './data/newest-lists.ts'
import { env, findFault } from './env.ts'
import { startHealingLoop } from './regenerate/healing-loop.ts'
import { fileAt } from './regenerate/machine-files.ts'
import { provideBundleExports } from './server/bundle-exports.mjs'
import { dataFolder } from './store/data-folder.mjs'
import { removeOldDrafts } from './store/files.ts'
import { readPicture } from './store/pictures/read-picture.ts'
import { startSweepLoop } from './store/sweep/sweep-loop.mjs'
import { noteSiteLanguage, refusal } from './words/site-language.ts'

/** Ends the process with one sentence when the environment is invalid; else removes old drafts and begins to heal and to sweep. */
export async function start(): Promise<void> {
  const fault = findFault()
  if (fault) {
    console.error(fault)
    process.exit(1)
  }
  const newest = await readNewestLists()
  if (newest) noteSiteLanguage(newest.site)
  health.hasPages = newest !== null
  provideBundleExports({
    fileAt,
    health: () => ({ fault: health.fault, whyNotReady: whyNotReady() }),
    indexNowKey: indexNowKey(env.announceSecret),
    isPagePath,
    readPicture,
    refusal,
  })
  await Promise.all(
    (['pages', 'files', 'media', 'share', 'installation', 'search'] as const).map((folder) => removeOldDrafts(dataFolder(folder))),
  )
  if (env.rendersEachTime) return
  void startHealingLoop()
  startSweepLoop()
}
