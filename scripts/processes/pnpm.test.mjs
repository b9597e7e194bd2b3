import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { root } from '../root.mjs'
import { buildApps, pnpmEnv } from './pnpm.mjs'

// A repository of its own with our turbo.json, in which a build takes no time.
vi.mock(import('../root.mjs'), async () => {
  const { mkdtempSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  return { root: mkdtempSync(join(tmpdir(), 'montage-builds-')) }
})
const repository = fileURLToPath(new URL('../..', import.meta.url))
const built = ['apps/cms/.next/BUILD_ID', 'apps/cms/.next/server/page.js', 'apps/cms/dist/commands/setup.js', 'apps/web/.next/BUILD_ID']
const build = `
  import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
  import { basename, dirname } from 'node:path'
  const app = basename(process.cwd())
  const write = (file, text) => (mkdirSync(dirname(file), { recursive: true }), writeFileSync(file, text))
  appendFileSync('../../builds.log', app + ' ')
  write('.next/BUILD_ID', app + process.hrtime.bigint())
  const source = readFileSync('source.ts', 'utf8')
  if (source === 'broken') process.exit(1)
  if (source === 'changes while it is built') writeFileSync('source.ts', 'changed')
  write('.next/server/page.js', source)
  if (app === 'cms') write('dist/commands/setup.js', source)
`

beforeEach(() => {
  rmSync(root, { force: true, recursive: true })
  mkdirSync(root)
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  for (const file of ['.gitignore', 'package.json', 'turbo.json']) cpSync(join(repository, file), join(root, file))
  write('pnpm-workspace.yaml', 'packages: [apps/*, packages/*]')
  write('pnpm-lock.yaml', "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  apps/cms: {}\n\n  apps/web: {}\n\n  packages/types: {}\n")
  write('packages/types/package.json', JSON.stringify({ name: 'types' }))
  write('packages/types/src/content/video.ts', 'video')
  for (const name of ['cms', 'web']) {
    const manifest = { name, scripts: { build: 'node build.mjs' }, dependencies: { types: 'workspace:*' } }
    write(`apps/${name}/package.json`, JSON.stringify(manifest))
    write(`apps/${name}/build.mjs`, build)
    write(`apps/${name}/source.ts`, name)
  }
})
afterAll(() => rmSync(root, { force: true, recursive: true }))

describe('buildApps', () => {
  test('builds both apps once, or the app that is named', async () => {
    await buildApps(['web'])
    expect(builds()).toEqual(['web'])
    await buildApps()
    await buildApps()
    expect(builds()).toEqual(['cms', 'web'])
  })

  test.each([
    ['apps/web/source.ts', ['web']],
    ['apps/cms/src/content/new.ts', ['cms']],
    ['packages/types/src/content/video.ts', ['cms', 'web']],
    ['pnpm-workspace.yaml', ['cms', 'web']],
    ['apps/web/source.test.ts', []],
    ['apps/cms/tests/lists.test.ts', []],
    ['packages/types/src/content/video.test.ts', []],
  ])('a change of %s builds %j', async (path, expected) => {
    await buildApps()
    rmSync(join(root, 'builds.log'))
    write(path, path.endsWith('.yaml') ? 'packages: [packages/*, apps/*]' : 'changed')
    await buildApps()
    expect(builds()).toEqual(expected)
  })

  test.each(built)('puts back %s, deleted or changed by hand', async (file) => {
    await buildApps()
    const before = read(file)
    rmSync(join(root, file))
    await buildApps()
    expect(read(file)).toBe(before)
    write(file, 'by hand')
    await buildApps()
    expect(read(file)).toBe(before)
    expect(builds()).toEqual(['cms', 'web'])
  })

  test('after a build that failed, the build of the earlier sources is put back', async () => {
    await buildApps()
    const before = built.map(read)
    write('apps/web/source.ts', 'broken')
    await expect(buildApps()).rejects.toThrow('The build failed.')
    await expect(buildApps()).rejects.toThrow('The build failed.')
    write('apps/web/source.ts', 'web')
    await buildApps()
    expect(built.map(read)).toEqual(before)
  })

  test('a file that changes while a build runs is built the next time', async () => {
    write('apps/web/source.ts', 'changes while it is built')
    await buildApps(['web'])
    await buildApps(['web'])
    expect(read('apps/web/.next/server/page.js')).toBe('changed')
  })
})

test('NODE_ENV of the shell reaches neither the install nor the build', async () => {
  const env = await pnpmEnv({ NODE_ENV: 'production', PATH: process.env.PATH, SMTP_URL: 'smtp://mail' })
  expect(env).not.toHaveProperty('NODE_ENV')
  expect(env).toHaveProperty('SMTP_URL', 'smtp://mail')
})

/** The apps that were built so far. */
function builds() {
  const log = join(root, 'builds.log')
  return existsSync(log) ? read('builds.log').trim().split(' ').sort() : []
}

/** @type {(path: string) => string} */
function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

/** @type {(path: string, text: string) => void} */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
