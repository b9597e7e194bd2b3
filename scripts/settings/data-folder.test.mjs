import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { root } from '../root.mjs'
import { dataFolderOf, makeDataFolder } from './data-folder.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'montage-data-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each([
  ['elsewhere', join(root, 'elsewhere')],
  ['/srv/montage', '/srv/montage'],
  ['~', homedir()],
  ['~/montage data', join(homedir(), 'montage data')],
  ['a~b', join(root, 'a~b')],
])('%s is %s', (path, expected) => {
  expect(dataFolderOf(path)).toBe(expected)
})

test('the home folder of another user is refused', () => {
  expect(() => dataFolderOf('~desk/data')).toThrow('DATA_DIR is "~desk/data"')
})

test('the folder is made, for this user only', () => {
  makeDataFolder(join(folder, 'a', 'b'))
  expect(statSync(join(folder, 'a', 'b')).mode & 0o777).toBe(0o700)
})

test('a file in its place, or above, is said', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => makeDataFolder(join(folder, 'file'))).toThrow('it is a file. Mend that, or set DATA_DIR to another folder.')
  expect(() => makeDataFolder(join(folder, 'file', 'data'))).toThrow('a part of its path is a file.')
})
