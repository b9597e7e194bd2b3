import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

/** A data folder for each test of a file, deleted after it. */
export function aTemporaryFolder(): { path: string } {
  const folder = { path: '' }
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'montage-web-'))
    vi.stubEnv('DATA_DIR', folder.path)
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(folder.path, { recursive: true, force: true })
  })
  return folder
}
