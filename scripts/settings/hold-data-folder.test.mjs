import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { root } from '../root.mjs'
import { holdDataFolder } from './hold-data-folder.mjs'

const script = `
  import { holdDataFolder } from ${JSON.stringify(join(root, 'scripts/settings/hold-data-folder.mjs'))}
  await holdDataFolder(process.argv[1])
  console.log('held')
  setInterval(() => {}, 1000)
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'montage-hold-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder is held by one process, until that is killed', { timeout: 30_000 }, async () => {
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  await expect(holdDataFolder(folder)).rejects.toThrow(`The process ${holder.pid} uses the data folder ${folder}`)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  await holdDataFolder(folder)
})
