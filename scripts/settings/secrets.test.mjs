import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { secretsOf } from './secrets.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'montage-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('secrets are made once, 32 random bytes each, in a file for this user only', () => {
  const first = secretsOf({}, folder)
  expect(first.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/)
  expect(first.ANNOUNCE_SECRET).toMatch(/^[0-9a-f]{64}$/)
  expect(first.ANNOUNCE_SECRET).not.toBe(first.PAYLOAD_SECRET)
  expect(statSync(join(folder, 'secrets.env')).mode & 0o777).toBe(0o600)
  expect(secretsOf({}, folder)).toEqual(first)
})

test('a secret that is set wins and is not stored', () => {
  const set = 's'.repeat(40)
  const { PAYLOAD_SECRET, ANNOUNCE_SECRET } = secretsOf({ PAYLOAD_SECRET: set }, folder)
  expect(PAYLOAD_SECRET).toBe(set)
  expect(ANNOUNCE_SECRET).toMatch(/^[0-9a-f]{64}$/)
  expect(readFileSync(join(folder, 'secrets.env'), 'utf8')).not.toContain(set)
})

test('with both set no file is made', () => {
  secretsOf({ PAYLOAD_SECRET: 'p'.repeat(32), ANNOUNCE_SECRET: 'a'.repeat(32) }, folder)
  expect(() => statSync(join(folder, 'secrets.env'))).toThrow('ENOENT')
})

test('a stored file that lacks a secret is named, and not overwritten', () => {
  const path = join(folder, 'secrets.env')
  writeFileSync(path, `PAYLOAD_SECRET=${'p'.repeat(32)}\n`)
  expect(() => secretsOf({}, folder)).toThrow(/^ANNOUNCE_SECRET .* secrets\.env/)
  expect(readFileSync(path, 'utf8')).toBe(`PAYLOAD_SECRET=${'p'.repeat(32)}\n`)
})
