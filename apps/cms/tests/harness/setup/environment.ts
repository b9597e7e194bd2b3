import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// Runs before a test file is imported, so before the settings are read: a data folder, a database and secrets for each file. The modules were
// reset before, so the test file gets the same `sites`.
const { sites } = await import('../sites.ts')

const { MONTAGE_TESTS: folder = tmpdir(), MONTAGE_TESTS_SERVER: server, VITEST_POOL_ID: worker } = process.env
const secret = () => randomBytes(32).toString('hex')

process.chdir(path.resolve(import.meta.dirname, '../../..'))
Object.assign(process.env, {
  ANNOUNCE_SECRET: secret(),
  AVIF_EFFORT: '0',
  DATA_DIR: mkdtempSync(path.join(folder, 'data-')),
  PAYLOAD_SECRET: secret(),
  WEB_ORIGINS: sites.map(({ origin }) => origin).join(','),
})
for (const name of Object.keys(process.env))
  if (name === 'DATABASE_URL' || name === 'SMTP_URL' || name.startsWith('S3_')) delete process.env[name]

// One database per worker, which is emptied before each file: making the indexes takes seconds.
if (server) process.env.DATABASE_URL = server.replace(/^(mongodb(?:\+srv)?:\/\/[^/]+)\/[^?]*/, `$1/${path.basename(folder)}-${worker}`)
