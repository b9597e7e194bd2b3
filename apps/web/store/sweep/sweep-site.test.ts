import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { isFileInUse } from '../files.ts'
import { fileOfPath, readStoredPage } from '../pages/stored-pages.mjs'
import { writeAtomically } from '../write-atomically.mjs'
import { rememberBuild } from './builds.mjs'
import { millisecondsUntilSweep } from './sweep-loop.mjs'
import { describe, findUnneeded, sweepSite } from './sweep-site.mjs'

const folder = aTemporaryFolder()
const day = 24 * 60 * 60_000
const at = (...parts: string[]) => join(folder.path, 'web', ...parts)
const hash = (text: string | number) => createHash('sha256').update(String(text)).digest('hex').slice(0, 32)
const rendition = (number: number) => `${hash(number)}-480.webp`
const share = (path: string, number: number) => `${hash(`${path} ${number}`)}.jpg`
const filesOfBuild = (build: number) => [
  `${hash(`build ${build}`)}/_buildManifest.js`,
  `chunks/${build}.js`,
  `chunks/${build % 2}-shared.css`,
]

/** A site that publishes, replaces and withdraws pages, deploys builds and sweeps. */
class Site {
  build = 0
  now = Date.parse('2026-01-01')
  pages = new Map<string, { build: number; names: string[] }>()

  async deploy(): Promise<void> {
    this.build++
    for (const name of filesOfBuild(this.build)) await this.#write('static', name)
    await rememberBuild(at('static'), { at: this.now, files: filesOfBuild(this.build), id: String(this.build) })
  }

  /** Like a rendering: it stores the pictures that are not there, then the page. */
  async publish(path: string, pictures: number[]): Promise<void> {
    const names = pictures.map(rendition)
    for (const name of names) await this.#write('media', name)
    const card = share(path, pictures.length)
    await this.#write('share', card)
    const html = `<meta content="https://montage.example/share/${card}">${names.map((name) => `<img src="/media/${name}">`).join('')}`
    await this.#store(path, { html, pageData: {} })
    this.pages.set(path, { build: this.build, names: [...names, card] })
  }

  async withdraw(path: string): Promise<void> {
    if (this.pages.delete(path)) await this.#store(path, null)
  }

  sweep = () => sweepSite(this.now)

  #store = (path: string, value: object | null) =>
    writeAtomically(fileOfPath(at('pages'), path), JSON.stringify({ build: String(this.build), lastModified: this.now, value }))

  async #write(kind: string, name: string): Promise<void> {
    const file = at(kind, name)
    if (await isFileInUse(file, this.now)) return
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, '.')
    await utimes(file, new Date(this.now), new Date(this.now))
  }
}

const namesIn = async (kind: string) =>
  (await readdir(at(kind), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()

// Few pages and pictures, and long waits: so that the histories meet what is rare.
const path = fc.constantFrom('/', '/lists/best')
const act = fc.oneof(
  fc.tuple(path, fc.uniqueArray(fc.integer({ max: 2, min: 0 }), { maxLength: 2 })).map(
    ([which, pictures]) =>
      (site: Site) =>
        site.publish(which, pictures),
  ),
  path.map((which) => (site: Site) => site.withdraw(which)),
  fc.constant((site: Site) => site.deploy()),
  fc.constantFrom(1, 31).map((days) => async (site: Site) => {
    site.now += days * day
  }),
  fc.constant((site: Site) => site.sweep()),
)

it('after any history, whatever a stored page names is there, and whatever is long unneeded is gone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40, size: 'max' }), async (acts) => {
      await rm(at(), { force: true, recursive: true })
      const site = new Site()
      await site.deploy()
      for (const each of acts) {
        await each(site)
        for (const [page, { build, names }] of site.pages) {
          expect((await readStoredPage(at('pages'), page))?.value, page).not.toBeNull()
          for (const name of names) expect(existsSync(at(name.endsWith('.jpg') ? 'share' : 'media', name)), `${name} of ${page}`).toBe(true)
          for (const name of filesOfBuild(build)) expect(existsSync(at('static', name)), `${name} of ${page}`).toBe(true)
        }
      }
      await site.sweep()
      site.now += 31 * day
      await site.sweep()
      const pages = [...site.pages.values()]
      const named = (extension: string) =>
        [...new Set(pages.flatMap(({ names }) => names))].filter((name) => name.endsWith(extension)).toSorted()
      expect(await namesIn('media')).toEqual(named('.webp'))
      expect(await namesIn('share')).toEqual(named('.jpg'))
      expect(await namesIn('pages')).toHaveLength(pages.length)
      const builds = new Set([site.build, site.build - 1, site.build - 2, ...pages.map(({ build }) => build)].filter((build) => build > 0))
      const files = new Set([...builds].flatMap(filesOfBuild).map((name) => name.slice(name.lastIndexOf('/') + 1)))
      expect(new Set(await namesIn('static'))).toEqual(files)
    }),
    { numRuns: 40 },
  )
}, 60_000)

it('a picture stays for thirty days after the last night in which a page named it', async () => {
  const site = new Site()
  await site.publish('/', [1])
  site.now += 40 * day
  await site.sweep()
  await site.publish('/', [2])
  site.now += 29 * day
  await site.sweep()
  expect(await namesIn('media')).toEqual([rendition(1), rendition(2)].toSorted())
  site.now += 2 * day
  await site.sweep()
  expect(await namesIn('media')).toEqual([rendition(2)])
})

it('pictures that only a feed names stay', async () => {
  const site = new Site()
  await site.publish('/', [1])
  await site.withdraw('/')
  await writeAtomically(
    at('files/feed.json'),
    JSON.stringify({ content: { kind: 'text', text: `<img src="https://montage.example/media/${rendition(1)}"/>` } }),
  )
  site.now += 31 * day
  await site.sweep()
  expect(await namesIn('media')).toEqual([rendition(1)])
  expect(await namesIn('share')).toEqual([])
})

it('static files of a release that remembered no builds stay while a stored page may need them', async () => {
  const site = new Site()
  await mkdir(at('static/chunks'), { recursive: true })
  await writeFile(at('static/chunks/old.js'), '')
  await utimes(at('static/chunks/old.js'), 0, 0)
  await site.publish('/', [])
  for (let build = 1; build <= 4; build++) await site.deploy()
  site.now += 31 * day
  await site.sweep()
  expect(await namesIn('static')).toContain('old.js')

  await site.publish('/', [])
  await site.sweep()
  expect(await namesIn('static')).not.toContain('old.js')
})

it('says what it would remove, and removes nothing', async () => {
  const site = new Site()
  await site.publish('/', [1, 2])
  await site.publish('/', [2])
  expect(describe((await findUnneeded(site.now)).unneeded)).toEqual([])
  site.now += 31 * day
  expect(describe((await findUnneeded(site.now)).unneeded)).toEqual([
    'Copies of renditions that no page has named for 30 days: 1 (0.0 MB)',
    'Share pictures that no page has named for 30 days: 1 (0.0 MB)',
  ])
  expect(await namesIn('media')).toEqual([rendition(1), rendition(2)].toSorted())
})

it.each([
  ['2026-03-01T03:59:00', 1],
  ['2026-03-01T04:00:00', 24 * 60],
])('at %s it is %i minutes until the sweep', (now, minutes) => {
  expect(millisecondsUntilSweep(new Date(now))).toBe(minutes * 60_000)
})
