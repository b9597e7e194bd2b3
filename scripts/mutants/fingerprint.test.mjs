import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { fingerprint } from './fingerprint.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'montage-fingerprint-'))
  mkdirSync(join(folder, 'app/pages'), { recursive: true })
  write('app/pages/front.tsx', 'front')
  write('package.json', '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the same sources give the same hash, whenever they were written', () => {
  const before = hash()
  utimesSync(join(folder, 'package.json'), 1, 1)
  expect(hash()).toBe(before)
})

test.each([
  ['a changed file', () => write('app/pages/front.tsx', 'changed')],
  ['a new file', () => write('app/pages/list.tsx', '')],
  ['a file of another name', () => renameSync(join(folder, 'app/pages/front.tsx'), join(folder, 'app/pages/home.tsx'))],
  ['a file that was named alone', () => write('package.json', '{ }')],
])('%s changes the hash', (_, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

test.each(['node_modules/next/index.js', '.next/BUILD_ID', 'dist/setup.js', '.turbo/log', 'pages/front.test.tsx'])(
  '%s does not count',
  (path) => {
    const before = hash()
    write(`app/${path}`, 'made')
    expect(hash()).toBe(before)
  },
)

test('the extra text is part of the hash', () => {
  expect(fingerprint(['app'], 'node 20', folder)).not.toBe(fingerprint(['app'], 'node 24', folder))
})

const hash = () => fingerprint(['app', 'package.json', 'not-there'], '', folder)

/** @type {(path: string, text: string) => void} */
function write(path, text) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
