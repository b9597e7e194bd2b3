import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import * as route from '../../pages/api/oembed.ts'
import { fileOfPath } from '../../store/pages/stored-pages.mjs'
import { writeAtomically } from '../../store/write-atomically.mjs'
import { anEmbed, aSite } from '../../testing/builders.ts'
import { aTemporaryFolder } from '../../testing/temporary-folder.ts'
import { noteSiteLanguage } from '../../words/site-language.ts'
import { anApiRoute } from './an-api-route.ts'

const folder = aTemporaryFolder()
/** Renders a page that is not stored. */
let render: (path: string) => Promise<void>
const fetchRoute = anApiRoute(route, { revalidate: (path) => render(path) })
const oembedOf = (url: string, more: Record<string, string> = {}, init?: RequestInit) =>
  fetchRoute(`/oembed?${new URLSearchParams({ url, ...more })}`, init)

const store = (path: string, address = 'https://montage.example') => {
  const pageProps = { content: anEmbed({ title: 'Films & more' }), publication: 7, site: aSite({ address }) }
  const value = { kind: 'PAGES', pageData: { pageProps } }
  return writeAtomically(fileOfPath(join(folder.path, 'web/pages'), path), JSON.stringify({ build: '', lastModified: 0, value }))
}

beforeEach(() => {
  render = () => Promise.reject(new Error('The CMS is down'))
})

it('describes a list in either format', async () => {
  await store('/embed/lists/films')
  const json = await oembedOf('https://montage.example/lists/films')
  expect([json.status, json.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  expect(await json.json()).toMatchObject({ provider_url: 'https://montage.example', title: 'Films & more', type: 'rich', version: '1.0' })
  const xml = await oembedOf('https://montage.example/lists/films', { format: 'xml' })
  expect([xml.status, xml.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8'])
  expect(await xml.text()).toContain('<title>Films &amp; more</title>')
})

it('renders a page that is not stored', async () => {
  render = (path) => store(path)
  const answer = await oembedOf('https://montage.example/lists/films', { maxwidth: '300' })
  expect([answer.status, await answer.json()]).toMatchObject([200, { width: 300 }])
})

it('answers 503 when it cannot be rendered, which is not cached', async () => {
  const answer = await oembedOf('https://montage.example/lists/films')
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('retry-after')]).toEqual([503, 'no-store', '30'])
})

it.each([
  ['of another host', 'https://montage.example', 'https://evil.example/lists/films'],
  ['of another port', 'https://montage.example', 'https://montage.example:8443/lists/films'],
  ['while the site has no address', '', 'https://montage.example/lists/films'],
])('answers 404 for a list %s', async (_case, address, url) => {
  await store('/embed/lists/films', address)
  expect((await oembedOf(url)).status).toBe(404)
})

it('answers 404 for a list that never was', async () => {
  render = async () => {}
  expect((await oembedOf('https://montage.example/lists/none')).status).toBe(404)
})

it('explains a bad request', async () => {
  const answer = await fetchRoute('/oembed')
  expect([answer.status, await answer.json()]).toEqual([400, { error: 'Say which list: url=<its address>.' }])
  const other = await fetchRoute('/oembed', { method: 'POST' })
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

it('explains it in the language of the site', async () => {
  noteSiteLanguage({ language: 'de' })
  const errorOf = async (answer: Response) => ((await answer.json()) as { error: string }).error
  expect(await errorOf(await fetchRoute('/oembed'))).toBe('Nenne die Liste: url=<ihre Adresse>.')
  expect(await errorOf(await oembedOf('https://montage.example/lists/films'))).toBe('Die Liste lässt sich gerade nicht lesen.')
  noteSiteLanguage({})
})
