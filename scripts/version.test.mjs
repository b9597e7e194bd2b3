import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { versionOf } from './version.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'version-'))
  writeFileSync(join(folder, 'package.json'), '{"version":"3.2.1"}')
})
afterEach(() => rmSync(folder, { recursive: true }))

const git = (/** @type {string[]} */ ...args) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout.trim()

test('is the release alone where no commit is known', () => {
  expect(versionOf(folder)).toBe('3.2.1')
})

test('has the commit that an image was given', () => {
  expect(versionOf(folder, '0123456789abcdef')).toBe('3.2.1 (0123456)')
})

test('has the commit of the repository, and not of one around it', () => {
  git('init', '--quiet')
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--allow-empty', '--message', 'Begin')
  expect(versionOf(folder)).toBe(`3.2.1 (${git('rev-parse', 'HEAD').slice(0, 7)})`)
  const inside = join(folder, 'inside')
  mkdirSync(inside)
  writeFileSync(join(inside, 'package.json'), '{"version":"3.2.1"}')
  expect(versionOf(inside)).toBe('3.2.1')
})
