import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { removeOldDrafts } from './files.ts'

const folder = aTemporaryFolder()

it('removes old drafts, and retains young ones and other files', async () => {
  const anHourAgo = new Date(Date.now() - 3_600_000)
  for (const name of ['old.json.1.tmp', 'young.json.2.tmp', 'old.json']) await writeFile(join(folder.path, name), '')
  for (const name of ['old.json.1.tmp', 'old.json']) await utimes(join(folder.path, name), anHourAgo, anHourAgo)
  await removeOldDrafts(folder.path)
  expect((await readdir(folder.path)).toSorted()).toEqual(['old.json', 'young.json.2.tmp'])
})

it('ignores a missing folder', async () => {
  await expect(removeOldDrafts(join(folder.path, 'none'))).resolves.toBeUndefined()
})
