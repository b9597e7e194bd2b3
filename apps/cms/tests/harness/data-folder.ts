import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Around a whole run: a folder in which each test file makes its own. Removed when every process that wrote to it has ended. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-tests-'))
  process.env.MONTAGE_TESTS = folder
  return () => rm(folder, { force: true, recursive: true })
}
