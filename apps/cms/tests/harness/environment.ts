import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sites } from './sites.ts'

// Runs before a test file is imported, so before the settings are read: a database, a data folder and secrets for each file.
const secret = () => randomBytes(32).toString('hex')

Object.assign(process.env, {
  ANNOUNCE_SECRET: secret(),
  DATA_DIR: mkdtempSync(path.join(process.env.MONTAGE_TESTS ?? tmpdir(), 'data-')),
  PAYLOAD_SECRET: secret(),
  WEB_ORIGINS: sites.map(({ origin }) => origin).join(','),
})
delete process.env.SMTP_URL
for (const name of Object.keys(process.env)) if (name.startsWith('S3_')) delete process.env[name]

const server = process.env.DATABASE_URL
if (server)
  process.env.DATABASE_URL = server.replace(/^(mongodb(?:\+srv)?:\/\/[^/]+)\/[^?]*/, `$1/montage-test-${randomBytes(6).toString('hex')}`)
