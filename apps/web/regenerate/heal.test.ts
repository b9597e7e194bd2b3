import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { outdatedSets } from '../feeds/sets/outdated-sets.ts'
import { absent } from '../store/file-set.ts'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { fileOfPath } from '../store/pages/stored-pages.mjs'
import { storeFile } from '../store/stored-files.ts'
import { writeAtomically } from '../store/write-atomically.mjs'
import { anAnnouncedSite } from '../testing/an-announced-site.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { storePage } from '../testing/store-page.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { type Healed, heal, PagesBehind } from './heal.ts'

const folder = aTemporaryFolder()
const cms = aFakeCms()
const site = anAnnouncedSite()
/** The outdated pages at each announcement. */
let outdatedAtAnnouncement: string[][]

beforeEach(() => {
  outdatedAtAnnouncement = []
  site.onAnnouncement = async (pages) => {
    outdatedAtAnnouncement.push([...outdatedPages])
    for (const [path, publication] of Object.entries(pages)) await store(path, publication)
  }
})

const nothing: Healed = { epoch: 0, publication: 0, behind: {} }

const store = (path: string, publication: number | null) =>
  storePage(path, publication === null ? null : { pageData: { pageProps: { publication } } })

it('regenerates outdated and withdrawn stored pages, and no others', async () => {
  cms.publications = { '/lists/outdated': 5, '/lists/current': 4, '/lists/withdrawn': 3, '/lists/not-stored': 2 }
  await store('/lists/outdated', 1)
  await store('/lists/current', 4)
  for (const publication of [1, null]) await store('/lists/withdrawn', publication)

  expect(await heal(nothing)).toMatchObject({ publication: 5 })
  expect(site.announced).toEqual([{ '/lists/outdated': 5, '/lists/withdrawn': 3 }])
})

it('makes outdated files again, also when their page is not stored, and no files that are not stored', async () => {
  cms.publications = { '/lists/feed-alone': 5, '/lists/current': 4, '/lists/not-stored': 3 }
  for (const path of ['/lists/feed-alone', '/lists/current']) {
    for (const format of ['xml', 'json']) await storeFile(`${path}/feed.${format}`, absent, { [path]: 4 })
  }
  await store('/lists/current', 4)

  expect(await heal(nothing)).toMatchObject({ publication: 5 })
  expect(site.announced).toEqual([{ '/lists/feed-alone': 5 }])
})

it('marks outdated parts of the sitemap, and announces no page for them', async () => {
  cms.publications = { '/montages/heat': 2 }
  await storeFile('/sitemap-montages-h.xml', absent, { '/montages/heat': 1 })
  outdatedSets.clear()
  await heal(nothing)
  expect([[...outdatedSets].toSorted(), site.announced]).toEqual([['/sitemap-montages-h.xml', 'sitemap'], []])
})

it('requests only newer publications, which needs one request when there are none', async () => {
  cms.publications = { '/montages/heat': 1, '/montages/jaws': 2, '/montages/mulan': 3 }
  const healed = await heal(nothing)
  expect(healed.publication).toBe(3)
  expect(cms.requests.map(({ question }) => question)).toEqual([1, 2, 3].map((part) => ({ part, since: 0 })))
  expect(await heal(healed)).toEqual(healed)
  expect(cms.requests).toHaveLength(4)
  expect(site.announced).toEqual([])
})

it('makes readers wait for outdated pages during their regeneration', async () => {
  cms.publications = { '/lists/outdated': 5, '/lists/feed-alone': 5 }
  await store('/lists/outdated', 1)
  await storeFile('/lists/feed-alone/feed.xml', absent, { '/lists/feed-alone': 4 })
  await heal(nothing)
  expect(Object.keys(site.announced[0] ?? {}).toSorted()).toEqual(['/lists/feed-alone', '/lists/outdated'])
  expect(outdatedAtAnnouncement).toEqual([['/lists/outdated']])
  expect([...outdatedPages]).toEqual([])
})

it('rejects with the reason when a page cannot be regenerated, and serves the old page', async () => {
  cms.publications = { '/lists/outdated': 5 }
  await store('/lists/outdated', 1)
  site.faults = { '/lists/outdated': 'It cannot be rendered.' }
  await expect(heal(nothing)).rejects.toThrow('Pages that are behind could not be regenerated: It cannot be rendered.')
  expect(outdatedAtAnnouncement).toEqual([['/lists/outdated']])
  expect([...outdatedPages]).toEqual([])
})

it('regenerates the front and lists first, then the pages with the newest publications', async () => {
  cms.publications = { '/montages/first': 2, '/embed/lists/films': 3, '/montages/second': 4, '/lists/films': 3, '/lists/actors': 5, '/': 6 }
  for (const path of Object.keys(cms.publications)) await store(path, 1)
  await heal(nothing)
  expect(site.announced.map(Object.keys)).toEqual([
    ['/', '/lists/actors', '/lists/films', '/montages/second', '/embed/lists/films', '/montages/first'],
  ])
})

it('goes on where a killed process stopped', async () => {
  cms.publications = { '/lists/done': 2, '/lists/next': 2 }
  for (const path of Object.keys(cms.publications)) await store(path, 1)
  site.faults = { '/lists/next': 'The process ends.' }
  await expect(heal(nothing)).rejects.toThrow('The process ends.')
  site.faults = {}
  // A new process knows nothing of the last one.
  await heal(nothing)
  expect(site.announced.map(Object.keys)).toEqual([['/lists/done', '/lists/next'], ['/lists/next']])
})

it('tries again the pages that failed, and no others, until they are regenerated', async () => {
  cms.publications = { '/lists/films': 3, '/lists/broken': 9 }
  for (const path of Object.keys(cms.publications)) await store(path, 1)
  site.faults = { '/lists/broken': 'It cannot be rendered.' }
  let healed = nothing
  for (const count of [2, 1]) {
    site.announced = []
    const error = await heal(healed).catch((reason: unknown) => reason)
    if (!(error instanceof PagesBehind)) throw error
    healed = error.healed
    expect([site.announced.map((pages) => Object.keys(pages).length), healed.behind]).toEqual([[count], { '/lists/broken': 9 }])
  }
  site.faults = {}
  expect(await heal(healed)).toEqual({ ...healed, behind: {} })
})

it('reads of a stored page only its publication', async () => {
  const pages = join(folder.path, 'web/pages')
  for (const [path, publication] of [
    ['/lists/current', 4],
    ['/lists/outdated', 1],
  ] as const) {
    await writeAtomically(fileOfPath(pages, path), `{"publication":${publication},"value":`)
  }
  cms.publications = { '/lists/current': 4, '/lists/outdated': 5 }
  await heal(nothing)
  expect(site.announced).toEqual([{ '/lists/outdated': 5 }])
})

it('rejects in an outage', async () => {
  cms.isDown = true
  await expect(heal(nothing)).rejects.toMatchObject({ name: 'CmsDown' })
})

it('rejects, and regenerates nothing, when another database answers', async () => {
  await heal(nothing)
  await store('/lists/outdated', 1)
  cms.publications = { '/lists/outdated': 5 }
  cms.installation = { ...cms.installation, id: 'elsewhere' }
  await expect(heal(nothing)).rejects.toMatchObject({ name: 'CmsDown' })
  expect(site.announced).toEqual([])
})

it('checks every page after a restore', async () => {
  Object.assign(cms, { publications: { '/lists/outdated': 5 } })
  const healed = await heal(nothing)
  Object.assign(cms.installation, { epoch: cms.installation.epoch + 1, newest: 2 })
  cms.publications = { '/lists/outdated': 2 }
  expect(await heal(healed)).toEqual({ epoch: healed.epoch + 1, publication: 2, behind: {} })
})
