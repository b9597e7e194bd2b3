import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import config from '@payload-config'
import { expect, it } from 'vitest'

import { requireRestorable, restoreBackup } from '../../src/backup/restore/restore-backup.ts'
import { writeBackup } from '../../src/backup/write-backup.ts'
import { env } from '../../src/env.ts'
import { uploads } from '../../src/storage/stores.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { anImage } from '../harness/documents/content.ts'
import { anotherDatabase } from '../harness/other-database.ts'

const cms = useCms()

it('the files of images come out of a bucket and back into it; one that is lost is named', async () => {
  const [image, lost] = [await anImage(cms.payload), await anImage(cms.payload)]
  const name = image.filename ?? ''
  const bytes = await uploads.read(name)
  await uploads.remove(lost.filename ?? '')
  const file = path.join(await mkdtemp(path.join(env.dataDir, 'backups-')), 'bucket.tar.gz')
  const lines: string[] = []
  const { missing } = await writeBackup(await config, file, (line) => lines.push(line))
  expect(missing).toEqual([lost.filename])

  await uploads.remove(name)
  // The bucket holds other files still.
  const other = await anotherDatabase(isMongo ? 'MongoDB' : 'SQLite')
  await restoreBackup(other.payload, file, await requireRestorable(file), () => {})
  expect(await uploads.read(name)).toEqual(bytes)
})
