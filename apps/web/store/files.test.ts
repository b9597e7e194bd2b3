import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { sweepDrafts } from './files.ts'

const folder = aTemporaryFolder()

it('removes old drafts, and leaves young ones and everything else', async () => {
  const anHourAgo = new Date(Date.now() - 3_600_000)
  for (const name of ['old.json.1.tmp', 'young.json.2.tmp', 'old.json']) await writeFile(join(folder.path, name), '')
  for (const name of ['old.json.1.tmp', 'old.json']) await utimes(join(folder.path, name), anHourAgo, anHourAgo)
  await sweepDrafts(folder.path)
  expect((await readdir(folder.path)).toSorted()).toEqual(['old.json', 'young.json.2.tmp'])
})

it('does not mind a folder that is not there yet', async () => {
  await expect(sweepDrafts(join(folder.path, 'none'))).resolves.toBeUndefined()
})
