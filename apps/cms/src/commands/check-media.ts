import { checkFiles } from '../media/file-check/check-files.ts'
import { openPayload, runCommand } from './open-payload.ts'

/** Prints which images lack files and which files belong to no image. Exit code 1 when there are any. */
async function checkMedia(): Promise<void> {
  const faults = await checkFiles(await openPayload())
  if (faults.length > 0) throw new Error(faults.join('\n'))
  console.log('Every image has its files, and every file its image.')
}

void runCommand(checkMedia)
