import { beforeEach, expect, it } from 'vitest'
import { outdatedSets } from '../feeds/sets/outdated-sets.ts'
import { aFakeCms } from '../testing/fake-cms.ts'
import { aTemporaryFolder } from '../testing/temporary-folder.ts'
import { fileAt } from './machine-files.ts'
import { markOutdatedSitemaps, markSitemaps } from './sitemaps.ts'

aTemporaryFolder()
const cms = aFakeCms()
const [index, part, otherPart] = ['/sitemap.xml', '/sitemap-montages-h.xml', '/sitemap-people-i.xml'] as const

/** What the CMS has: the publication of each page, which of them is withdrawn, and the parts of the index. */
function publish(pages: Record<string, number>, { parts = ['montages-h', 'people-i'], withdrawn = '' } = {}): void {
  const content = (paths: string[]) => ({
    pages: paths.filter((path) => path !== withdrawn).map((path) => ({ path, changed: `${pages[path]}`, images: [] })),
    parts: [],
    publications: Object.fromEntries(paths.map((path) => [path, pages[path] ?? 0])),
  })
  const page = { publication: 0, status: 'page', kind: 'sitemap' } as const
  const paths = Object.keys(pages)
  cms.pages = {
    [index]: { ...page, content: { pages: [], parts, publications: {} } },
    [part]: { ...page, content: content(paths.filter((path) => path.startsWith('/montages/h'))) },
    [otherPart]: { ...page, content: content(paths.filter((path) => path.startsWith('/people/i'))) },
  }
}

async function textAt(address: string): Promise<string> {
  const content = (await fileAt(address))?.content
  return content?.kind === 'text' ? content.text : `${content?.kind}`
}

/** The files that are requested from the CMS when all are requested by crawlers. */
async function remade(): Promise<string[]> {
  cms.requests = []
  for (const address of [index, part, otherPart]) await textAt(address)
  return cms.requests.flatMap(({ question }) => question.paths ?? [])
}

beforeEach(async () => {
  outdatedSets.clear()
  publish({ '/montages/heat': 1, '/montages/hulk': 1, '/people/ida': 1 })
  await remade()
})

it('makes only the part of an announced page again, once, when it is next requested', async () => {
  publish({ '/montages/heat': 2, '/montages/hulk': 2, '/people/ida': 1 })
  cms.requests = []
  await markSitemaps({ '/montages/heat': 2, '/montages/hulk': 2, '/embed/lists/films': 2 })
  expect(cms.requests, 'no announcement waits for the sitemap').toEqual([])
  expect(await remade()).toEqual([part])
  expect(await textAt(part)).toContain('<lastmod>2</lastmod>')
  expect(await remade()).toEqual([])
})

it('makes the index again when a part is new in it, or may have lost its last page', async () => {
  await markSitemaps({ '/montages/rocky': 2 })
  expect(await remade()).toEqual([index])
  publish({ '/montages/heat': 1, '/people/ida': 2 }, { parts: ['montages-h'], withdrawn: '/people/ida' })
  await markSitemaps({ '/people/ida': null })
  expect(await remade()).toEqual([index, otherPart])
  expect(await textAt(index)).not.toContain(otherPart)
  expect(await textAt(otherPart)).toBe('absent')
})

it('makes a part again that was announced while it was made', async () => {
  await markSitemaps({ '/montages/heat': 2 })
  cms.beforeSending = () => markSitemaps({ '/montages/heat': 3 })
  await textAt(part)
  cms.beforeSending = () => {}
  publish({ '/montages/heat': 3 })
  expect(await textAt(part)).toContain('<lastmod>3</lastmod>')
})

it('is served as it is stored while the CMS is down, and made again after that', async () => {
  const before = await textAt(part)
  publish({ '/montages/heat': 2 })
  await markSitemaps({ '/montages/heat': 2 })
  cms.isDown = true
  expect(await textAt(part)).toBe(before)
  cms.isDown = false
  expect(await textAt(part)).toContain('<lastmod>2</lastmod>')
})

it('is made once for requests at the same time', async () => {
  await markSitemaps({ '/montages/heat': 2 })
  cms.requests = []
  await Promise.all([textAt(part), textAt(part), textAt(part)])
  expect(cms.requests).toHaveLength(1)
})

it('finds stored parts that are behind, as a killed process leaves them, and no others', async () => {
  await markOutdatedSitemaps({ '/montages/heat': 1, '/people/ida': 1, '/montages/unknown-part': 1, '/lists/not-stored': 9 })
  expect(await remade()).toEqual([])
  publish({ '/montages/heat': 1, '/montages/hulk': 2, '/people/ida': 1 })
  await markOutdatedSitemaps({ '/montages/heat': 1, '/montages/hulk': 2, '/people/ida': 1 })
  expect(await remade()).toEqual([index, part])
})
