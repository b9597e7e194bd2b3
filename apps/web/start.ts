import { sweepDrafts } from './data/files.ts'
import { dataFolder } from './data-folder.mjs'
import { findFault } from './env.ts'

/** Ends the process with one sentence when the environment is not fit to run with. */
export async function start(): Promise<void> {
  const fault = findFault()
  if (fault) {
    console.error(fault)
    process.exit(1)
  }
  await Promise.all([sweepDrafts(dataFolder('pages')), sweepDrafts(dataFolder('media'))])
}
