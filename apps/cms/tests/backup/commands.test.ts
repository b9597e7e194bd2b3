import { mkdtemp, readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { useCommands } from '../harness/commands.ts'
import { aMontage } from '../harness/documents/content.ts'
import { anotherDatabase } from '../harness/other-database.ts'

const cms = useCms()
const command = useCommands()
const file = path.join(env.dataDir, 'a backup.tar.gz')
beforeAll(() => aMontage(cms.payload, { title: 'Saved' }))

it('beside a running CMS a backup is written, and a second one of the name is not', async () => {
  expect(await command('backup', [file])).toMatchObject({ code: 0, output: expect.stringContaining('It is whole.') })
  expect(await command('verify-backup', [file])).toMatchObject({ code: 0, output: expect.stringContaining('Made on') })
  expect(await command('backup', [file])).toMatchObject({ code: 1, output: expect.stringMatching(/exists already[^\n]*\n$/) })
})

it('a restore goes into an empty place only, or sets aside what is there', async () => {
  const other = await anotherDatabase(isMongo ? 'MongoDB' : 'SQLite')
  const place = { DATA_DIR: other.dataDir, ...(isMongo && { DATABASE_URL: other.databaseUrl }) }
  expect(await command('restore', [file], place)).toMatchObject({ code: 0, output: expect.stringContaining('The backup is restored') })
  const titles = (await other.payload.find({ collection: 'montages', overrideAccess: true })).docs.map(({ title }) => title)
  expect(titles).toEqual(['Saved'])

  const again = await command('restore', [file], place)
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('The database is not empty') })
  if (isMongo) return
  expect(await command('restore', [file, '--replace'], place)).toMatchObject({
    code: 0,
    output: expect.stringContaining('What was there is in'),
  })
  const [aside = ''] = (await readdir(other.dataDir)).filter((name) => name.startsWith('before-restore-'))
  expect(await readdir(path.join(other.dataDir, aside))).toEqual(expect.arrayContaining(['media', 'montage.db']))
})

it('says in a sentence what is missing', async () => {
  expect(await command('verify-backup', [])).toEqual({
    code: 1,
    output: 'Name the backup: npm run backup:verify -- file.tar.gz, or bucket:file.tar.gz\n',
  })
  expect(await command('restore', [`${file}.not`])).toMatchObject({ code: 1, output: expect.stringMatching(/There is no file .*not\.\n$/) })
  if (isMongo) return
  const empty = await mkdtemp(path.join(env.dataDir, 'empty-'))
  const output = `There is no database in ${empty}. Is DATA_DIR, or DATABASE_URL, the one of the apps?\n`
  for (const name of ['backup', 'check-media', 'reset-admin']) {
    expect(await command(name, [], { DATA_DIR: empty }), name).toEqual({ code: 1, output })
  }
  expect(await readdir(empty)).toEqual([])
})
