import process from 'node:process'

import { checkFiles } from '../media/file-check/check-files.ts'
import { describeUnneeded, findUnneededFiles, removeUnneeded } from '../media/sweep/sweep-files.ts'
import { openExisting, runCommand } from './open-payload.ts'

/** Prints which images lack files and which files belong to no image. Exit code 1 when there are any. */
async function checkMedia(): Promise<void> {
  const faults = await checkFiles(await openExisting())
  if (faults.length > 0) throw new Error(faults.join('\n'))
  console.log('Every image has its files, and every file its image.')
}

/** Prints which files nobody needs; with `--yes` removes them. */
async function sweep(): Promise<void> {
  const payload = await openExisting()
  const unneeded = await findUnneededFiles(payload)
  for (const line of describeUnneeded(unneeded)) console.log(line)
  if (process.argv.includes('--yes')) await removeUnneeded(unneeded, payload)
}

void runCommand(process.argv.includes('--sweep') ? sweep : checkMedia)
