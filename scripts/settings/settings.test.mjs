import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { Failure } from '../processes/failure.mjs'
import { settingsOf } from './settings.mjs'

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'montage-settings-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('defaults', () => {
  test('with nothing set, both apps listen on this machine only and SQLite is used', () => {
    const { env, database } = settingsOf({ DATA_DIR: dataDir })
    expect(env).toMatchObject({
      HOST: '127.0.0.1',
      CMS_PORT: '3001',
      WEB_PORT: '3000',
      CMS_URL: 'http://localhost:3001',
      WEB_URL: 'http://localhost:3000',
      WEB_ORIGINS: 'http://127.0.0.1:3000',
      DATA_DIR: dataDir,
    })
    expect(database).toBe('SQLite')
    expect(env).not.toHaveProperty('DATABASE_URL')
  })

  test('addresses follow the ports', () => {
    const { env } = settingsOf({ DATA_DIR: dataDir, CMS_PORT: '4101', WEB_PORT: '4100' })
    expect(env).toMatchObject({ CMS_URL: 'http://localhost:4101', WEB_URL: 'http://localhost:4100', WEB_ORIGINS: 'http://127.0.0.1:4100' })
  })

  test('addresses follow a host other than loopback', () => {
    expect(settingsOf({ DATA_DIR: dataDir, HOST: '0.0.0.0' }).env).toMatchObject({
      CMS_URL: 'http://localhost:3001',
      WEB_ORIGINS: 'http://127.0.0.1:3000',
    })
    expect(settingsOf({ DATA_DIR: dataDir, HOST: '::1' }).env).toMatchObject({
      CMS_URL: 'http://[::1]:3001',
      WEB_ORIGINS: 'http://[::1]:3000',
    })
  })

  test('an empty line of .env counts as not set', () => {
    const { env, database } = settingsOf({ DATA_DIR: dataDir, DATABASE_URL: '', CMS_PORT: '', SMTP_URL: '' })
    expect(env.CMS_PORT).toBe('3001')
    expect(env).not.toHaveProperty('SMTP_URL')
    expect(database).toBe('SQLite')
  })
})

describe('what is set', () => {
  test('is passed on, other variables too', () => {
    const { env, database } = settingsOf({
      DATA_DIR: dataDir,
      DATABASE_URL: 'mongodb://db/montage?replicaSet=rs0',
      SMTP_FROM: 'desk@example.org',
    })
    expect(env).toMatchObject({ DATABASE_URL: 'mongodb://db/montage?replicaSet=rs0', SMTP_FROM: 'desk@example.org' })
    expect(database).toBe('MongoDB')
  })

  test('a folder of backups may lie in the home folder, or beside the data folder', () => {
    expect(settingsOf({ DATA_DIR: dataDir, BACKUP_DIR: '~/backups' }).env.BACKUP_DIR).toBe(join(homedir(), 'backups'))
    expect(settingsOf({ DATA_DIR: dataDir }).env).not.toHaveProperty('BACKUP_DIR')
  })

  test('several web instances are announced to', () => {
    const { env } = settingsOf({ DATA_DIR: dataDir, WEB_ORIGINS: 'http://web-1:3000/, http://web-2:3000' })
    expect(env.WEB_ORIGINS).toBe('http://web-1:3000,http://web-2:3000')
  })

  test('the site knows that a cache is told, where the CMS is told which', () => {
    expect(settingsOf({ DATA_DIR: dataDir }).env).not.toHaveProperty('CACHE_IS_PURGED')
    expect(settingsOf({ DATA_DIR: dataDir, PURGE_URLS: 'http://varnish:6081' }).env).toMatchObject({ CACHE_IS_PURGED: 'true' })
  })

  test('instances that announce themselves need no list, and say their own address', () => {
    const { env } = settingsOf({ DATA_DIR: dataDir, WEB_ORIGIN: 'http://web-1:3000/', WEB_ORIGINS: 'none' })
    expect(env).toMatchObject({ WEB_ORIGIN: 'http://web-1:3000', WEB_ORIGINS: 'none' })
  })
})

describe('a bad variable is refused in one sentence that names it', () => {
  test.each([
    [{ CMS_PORT: 'none' }, /^CMS_PORT must be a port/],
    [{ WEB_PORT: '70000' }, /^WEB_PORT must be a port/],
    [{ WEB_PORT: '80.5' }, /^WEB_PORT must be a port/],
    [{ CMS_PORT: '4000', WEB_PORT: '4000' }, /^CMS_PORT and WEB_PORT are both 4000/],
    [{ WEB_URL: 'montage.example' }, /^WEB_URL must be an address/],
    [{ CMS_URL: 'https://example.org/cms' }, /^CMS_URL must be an address without a path/],
    [{ CMS_INTERNAL_URL: 'cms:3001' }, /^CMS_INTERNAL_URL must be an address/],
    [{ WEB_ORIGINS: 'http://127.0.0.1:3000,ftp://x' }, /^WEB_ORIGINS must be an address/],
    [{ WEB_ORIGIN: 'web-1:3000' }, /^WEB_ORIGIN must be an address/],
    [{ DATABASE_URL: 'postgres://u:hunter2@db/montage' }, /^DATABASE_URL must begin with mongodb:\/\//],
    [{ PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET must have 32 or more characters/],
  ])('%o', (variables, message) => {
    expect(() => settingsOf({ DATA_DIR: dataDir, ...variables })).toThrow(message)
  })

  test('and never with the password in it', () => {
    const start = () => settingsOf({ DATA_DIR: dataDir, DATABASE_URL: 'postgres://u:hunter2@db/montage' })
    expect(start).toThrow(Failure)
    expect(start).not.toThrow(/hunter2/)
  })
})
