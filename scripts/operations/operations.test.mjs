import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

import { root } from '../root.mjs'

const read = (/** @type {string} */ file) => readFileSync(join(root, 'docs', file), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'operations-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) => spawnSync(command, args, { encoding: 'utf8' })
const isThere = (/** @type {string} */ command) => spawnSync(command, ['--version']).error === undefined

describe('docs/operations.md', () => {
  const text = read('operations.md')
  const commands = text.split('\n').filter((line) => /^ {4,}(?:sudo|cd|curl|node|npm|systemd-analyze) /.test(line))

  test('says of each command which test runs it, or that none does', () => {
    expect(commands.length).toBeGreaterThan(15)
    expect(commands.filter((line) => !/# (?:not run by a test|test: \S+|✓ .+)$/.test(line))).toEqual([])
    const named = [...text.matchAll(/test: ([\w./-]+\.(?:ts|mjs))/g)].map(([, file = '']) => file)
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('names files, settings and metrics that there are', () => {
    const files = [...text.matchAll(/\]\((deploy\/[^)]+)\)/g)].map(([, file = '']) => file)
    expect(files.filter((file) => !existsSync(join(root, 'docs', file)))).toEqual([])
    const settings = [...text.matchAll(/^ {4}([A-Z_]+)=/gm)].map(([, name]) => name)
    const example = readFileSync(join(root, '.env.example'), 'utf8')
    expect(settings.filter((name) => !example.includes(`\n${name}=`))).toEqual([])
    const sources = ['apps/cms/src/metrics/metrics.ts', 'apps/cms/src/operations/process-metrics.ts', 'apps/web/server/monitor/metrics.mjs']
    const code = sources.map((file) => readFileSync(join(root, file), 'utf8')).join()
    const defined = [...code.matchAll(/'(montage_\w+)'/g)].map(([, name = '']) => name)
    expect(defined.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the unit for systemd', () => {
  const unit = read('deploy/montage.service')

  test('starts what npm start starts, and leaves it more time to end than it needs', () => {
    expect(unit).toContain('ExecStart=/usr/bin/node scripts/start.mjs --skip-build\n')
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(10)
    expect(unit).toContain('KillMode=mixed\n')
  })

  test('is one that systemd understands, where it is installed', () => {
    const file = join(folder, 'montage.service')
    // The node and the folder of this machine: systemd looks whether they are there.
    writeFileSync(
      file,
      unit.replace('/usr/bin/node', process.execPath).replace('/srv/montage/current', root).replace('User=montage', 'User=root'),
    )
    const said = isThere('systemd-analyze') ? run('systemd-analyze', 'verify', file) : { status: 0, stderr: '' }
    expect([said.status, said.stderr.split('\n').filter((line) => line.includes('montage.service'))]).toEqual([0, []])
  })
})

describe('the files of Caddy', () => {
  test.each(['Caddyfile', 'scale/Caddyfile'])('%s is one that Caddy understands, where it is installed', (name) => {
    const said = isThere('caddy')
      ? run('caddy', 'adapt', '--config', join(root, 'docs/deploy', name), '--adapter', 'caddyfile')
      : { status: 0 }
    expect(said.status).toBe(0)
  })

  test('a missing file of a build is asked of the next instance', () => {
    expect(read('deploy/scale/Caddyfile')).toMatch(/handle \/_next\/static\/\*.*@missing status 404\s+handle_response @missing/s)
  })
})
