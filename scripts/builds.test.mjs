import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'

import { apps } from './apps.mjs'
import { buildApps } from './builds.mjs'
import { Failure } from './failure.mjs'
import { quietly } from './quietly.mjs'
import { root } from './root.mjs'

// A repository of its own, in which a build takes no time.
vi.mock(import('./root.mjs'), async (original) => {
  const { mkdtempSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  return { ...(await original()), root: mkdtempSync(join(tmpdir(), 'montage-builds-')) }
})
vi.mock(import('./pnpm.mjs'), async (original) => ({ ...(await original()), pnpmEnv: async () => ({}) }))
vi.mock(import('./quietly.mjs'), () => ({ quietly: vi.fn() }))

beforeEach(() => {
  rmSync(root, { force: true, recursive: true })
  write('apps/cms/src/content/lists.ts', 'lists')
  write('apps/web/pages/404.tsx', 'missing')
  write('packages/types/src/video.ts', 'video')
  vi.mocked(quietly).mockReset().mockImplementation(build)
})
afterAll(() => rmSync(root, { force: true, recursive: true }))

test('builds both apps once', async () => {
  expect(await buildApps()).toBe('built cms and web')
  expect(await buildApps()).toBe('up to date')
  expect(quietly).toHaveBeenCalledOnce()
})

test.each([
  ['apps/web/pages/404.tsx', 'built web'],
  ['apps/cms/src/content/new.ts', 'built cms'],
  ['packages/types/src/video.ts', 'built cms and web'],
])('a change of %s: %s', async (path, expected) => {
  await buildApps()
  write(path, 'changed')
  expect(await buildApps()).toBe(expected)
})

test.each(Object.values(apps).flatMap(({ built, folder, name }) => built.map((file) => ({ file: `${folder}/${file}`, name }))))(
  'half a build is none: $file is gone',
  async ({ file, name }) => {
    await buildApps()
    rmSync(join(root, file))
    expect(await buildApps()).toBe(`built ${name}`)
  },
)

test('a build that was made by hand is not taken for ours', async () => {
  await buildApps()
  write('apps/web/.next/BUILD_ID', 'by hand')
  expect(await buildApps()).toBe('built web')
})

test('a build that failed is made again, although an earlier one lies there', async () => {
  await buildApps(['web'])
  write('apps/web/pages/404.tsx', 'broken')
  vi.mocked(quietly).mockRejectedValueOnce(new Failure('The build failed.'))
  await expect(buildApps(['web'])).rejects.toThrow('The build failed.')
  write('apps/web/pages/404.tsx', 'missing')
  expect(await buildApps(['web'])).toBe('built web')
})

test('what changes while a build runs is built next time', async () => {
  vi.mocked(quietly).mockImplementationOnce(async (command, args) => {
    write('apps/web/pages/404.tsx', 'changed meanwhile')
    return build(command, args)
  })
  await buildApps(['web'])
  expect(await buildApps(['web'])).toBe('built web')
})

/**
 * Leaves what a whole build leaves.
 * @type {typeof quietly}
 */
async function build(_command, args) {
  for (const { built, folder, name } of Object.values(apps)) {
    if (args.includes(`--filter=${name}`)) for (const file of built) write(`${folder}/${file}`, `built ${file}`)
  }
  return []
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
