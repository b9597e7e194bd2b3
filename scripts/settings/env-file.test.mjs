import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.mjs'
import { readEnvFile } from './env-file.mjs'
import { settingsOf } from './settings.mjs'

test('names and values, quoted or not; outside quotes a # begins a comment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'montage-env-'))
  const lines = ['# a comment', 'A=1', 'export B = two words # said so', 'C="x # y"', "D='z'", 'E=', 'F= # nothing', 'G=a=b']
  writeFileSync(join(folder, '.env'), lines.join('\r\n'))
  expect(readEnvFile(join(folder, '.env'))).toEqual({ A: '1', B: 'two words', C: 'x # y', D: 'z', E: '', F: '', G: 'a=b' })
  rmSync(folder, { recursive: true })
})

test.each(['A=1\nB="two', "A=1\nB='two # 3", 'A=1\n export B = `two', 'A="1"\nB="two\nC="x"\n', 'A=1\r\nB="two\r\n'])(
  'a quote that does not close is refused with its line: %j',
  (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'montage-env-'))
    writeFileSync(join(folder, '.env'), text)
    expect(() => readEnvFile(join(folder, '.env'))).toThrow('.env, line 2: the quote after = does not close')
    rmSync(folder, { recursive: true })
  },
)

test('a quote may stand in quotes, and a value on several lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'montage-env-'))
  writeFileSync(join(folder, '.env'), 'A="\'x"\nB="two\nlines"\n')
  expect(readEnvFile(join(folder, '.env'))).toEqual({ A: "'x", B: 'two\nlines' })
  rmSync(folder, { recursive: true })
})

test('a missing file holds no variables', () => {
  expect(readEnvFile(join(root, 'no-such-file.env'))).toEqual({})
})

test('.env.example works unedited, names every variable there is, and holds no secret', () => {
  const example = readEnvFile(join(root, '.env.example'))
  const set = { PAYLOAD_SECRET: 'p'.repeat(32), ANNOUNCE_SECRET: 'a'.repeat(32) }
  expect(settingsOf({ ...example, ...set }).env).toEqual(settingsOf(set).env)
  expect(Object.keys(example).sort()).toEqual([
    'ADMIN_EMAIL',
    'ANNOUNCE_SECRET',
    'AVIF_EFFORT',
    'BACKUP_BEFORE_MIGRATION',
    'BACKUP_DIR',
    'BACKUP_EVERY',
    'BACKUP_KEEP',
    'BACKUP_TO',
    'CACHE_IS_PURGED',
    'CLOUDFLARE_TOKEN',
    'CLOUDFLARE_ZONE',
    'CMS_INTERNAL_URL',
    'CMS_PORT',
    'CMS_URL',
    'DATABASE_URL',
    'DATA_DIR',
    'FASTLY_SERVICE',
    'FASTLY_TOKEN',
    'HOST',
    'INDEXNOW',
    'METRICS_TOKEN',
    'PAYLOAD_SECRET',
    'PURGE_URLS',
    'REQUEST_LOG',
    'S3_ACCESS_KEY_ID',
    'S3_BUCKET',
    'S3_ENDPOINT',
    'S3_FORCE_PATH_STYLE',
    'S3_REGION',
    'S3_SECRET_ACCESS_KEY',
    'SMTP_FROM',
    'SMTP_URL',
    'TRUSTED_PROXIES',
    'WEBSUB_HUBS',
    'WEB_MEMORY_MB',
    'WEB_ORIGIN',
    'WEB_ORIGINS',
    'WEB_PORT',
    'WEB_URL',
  ])
  expect(example).toMatchObject({ PAYLOAD_SECRET: '', ANNOUNCE_SECRET: '', S3_SECRET_ACCESS_KEY: '' })
})
