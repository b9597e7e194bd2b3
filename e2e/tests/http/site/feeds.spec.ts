import { parseAtomFeed, parseJsonFeed } from 'feedsmith'

import { addressOfPart, partOfPage } from 'types/sitemap-parts'

import { childrenNamed, parseXml, type XmlElement } from '../../../../apps/web/testing/parse-xml.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { kill } from '../../../servers/montage.ts'
import { faultsOfJsonFeed } from '../../../site/feeds.ts'
import { attributesOf, documentOf, textsOf } from '../../../site/markup.ts'
import { referenceList } from '../../../site/reference-list.ts'

const siteFiles = ['/feed.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/.well-known/security.txt', '/site.webmanifest']

/** The only child of an element that has a name. */
function only(element: XmlElement, name: string): XmlElement {
  const [child, ...others] = childrenNamed(element, name)
  if (!child || others.length > 0) throw new Error(`A ${element.name} has ${others.length + (child ? 1 : 0)} ${name}.`)
  return child
}

const within = ({ children }: XmlElement): XmlElement[] => children.flatMap((child) => [child, ...within(child)])

test('feeds and files are linked, valid and correct, follow each publication, and are served without the CMS', async ({
  request,
  seeded,
  start,
}) => {
  const [cms] = await Promise.all([start('cms'), start('web')])
  const newsroom = await seeded.openNewsroom()
  const get = (path: string, headers: Record<string, string> = {}) => request.get(seeded.webUrl + path, { headers, maxRedirects: 0 })
  const textOf = async (path: string) => (await get(path)).text()
  const lastmodOf = async (path: string) => {
    const part = await get(addressOfPart(String(partOfPage(path))))
    if (!part.ok()) return null
    const mapped = parseXml(await part.text()).children.find((url) => only(url, 'loc').text === seeded.webUrl + path)
    return mapped ? Date.parse(only(mapped, 'lastmod').text) : null
  }

  await test.step('without a security contact there is no security.txt', async () => {
    expect((await get('/.well-known/security.txt')).status()).toBe(404)
    await newsroom.changeSite({ securityContact: 'security@montage.example' })
    await expect.poll(async () => (await get('/.well-known/security.txt')).status()).toBe(200)
  })

  const [one, two] = [await newsroom.montage(unique('One <&> "1"')), await newsroom.montage(unique('Two'))]
  const list = await newsroom.list(unique('Followed'), [one, two], { standfirst: 'Ranked & <re-ranked>.' })
  const listPage = `/lists/${list.slug}`
  const feeds = [`${listPage}/feed.xml`, `${listPage}/feed.json`]
  await expect.poll(async () => (await get(listPage)).status()).toBe(200)

  await test.step('a page links to its feeds, manifest and icons', async () => {
    const page = documentOf(await textOf(listPage))
    expect(attributesOf(page, 'head > link[rel=alternate]', 'href')).toEqual(expect.arrayContaining(['/feed.xml', '/feed.json', ...feeds]))
    expect(textsOf(page, 'body footer a[href="/feed.xml"]')).toEqual(['Feed'])
    const linked = attributesOf(page, 'head > link:is([rel=manifest], [rel=apple-touch-icon], [rel=icon])', 'href')
    const manifest = JSON.parse(await textOf('/site.webmanifest')) as { icons: { sizes: string; src: string }[]; name: string }
    const icons = [...manifest.icons.map(({ src }) => src), '/apple-touch-icon.png']
    for (const path of [...icons, ...linked]) expect((await get(path)).status(), path).toBe(200)
    expect(page.title).toContain(manifest.name)
  })

  // The page is rendered for its first reader, and the sitemap is made when it is requested.
  await expect.poll(() => lastmodOf(listPage)).not.toBeNull()
  const before = (await lastmodOf(listPage)) ?? Number.NaN
  await test.step('a re-rank is in the feeds of its list, with the edition note, and in the sitemap', async () => {
    await newsroom.update('lists', list.id, {
      editionNote: 'We watched them again.',
      entries: [{ montage: two.id }, { montage: one.id }],
      _status: 'published',
    })
    await expect.poll(async () => parseJsonFeed(await textOf(feeds[1] ?? '')).items?.length).toBe(2)
    const json: unknown = JSON.parse(await textOf(feeds[1] ?? ''))
    expect(faultsOfJsonFeed(json)).toBeNull()
    const [newest] = parseJsonFeed(json).items ?? []
    expect(newest?.url).toBe(`${seeded.webUrl}${listPage}/editions#edition-2`)
    // The history is announced after the list and its feeds.
    await expect.poll(async () => documentOf(await textOf(`${listPage}/editions`)).querySelectorAll('#edition-2').length).toBe(1)
    const content = documentOf(`<html><body>${newest?.content_html}</body></html>`)
    expect(content.body.textContent).toContain('We watched them again.')
    expect(textsOf(content, 'li')).toEqual([`${two.title} (1999), up 1`, `${one.title} (1999), down 1`])
    await expect.poll(() => lastmodOf(listPage)).toBeGreaterThan(before)
  })

  await test.step('the Atom feed is valid', async () => {
    await expect.poll(async () => parseAtomFeed(await textOf('/feed.xml')).entries?.[0]?.title?.value).toBe(list.title)
    for (const address of ['/feed.xml', feeds[0] ?? '']) {
      const xml = await textOf(address)
      const root = parseXml(xml)
      expect(root.name).toBe('feed')
      const parts = [root, ...childrenNamed(root, 'entry')]
      const ids = parts.map((part) => only(part, 'id').text)
      expect(new Set(ids).size, 'each id is there once').toBe(ids.length)
      for (const part of parts) expect(['title', 'updated'].map((name) => only(part, name).text)).not.toContain('')
      const feed = parseAtomFeed(xml)
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(seeded.webUrl + address)
      for (const { updated } of [feed, ...(feed.entries ?? [])]) expect(Date.parse(String(updated))).not.toBeNaN()
    }
    const newest = parseAtomFeed(await textOf('/feed.xml')).entries?.[0]
    expect(newest).toMatchObject({
      summary: { value: list.standfirst },
      links: [{ href: seeded.webUrl + listPage }],
    })
    expect(faultsOfJsonFeed(JSON.parse(await textOf('/feed.json')))).toBeNull()
  })

  await test.step('the sitemap lists the public pages with their pictures', async () => {
    const index = parseXml(await textOf('/sitemap.xml'))
    expect(new Set(within(index).map(({ name }) => name))).toEqual(new Set(['sitemap', 'loc']))
    const parts = childrenNamed(index, 'sitemap').map((sitemap) => only(sitemap, 'loc').text)
    const map = await Promise.all(parts.map(async (address) => parseXml(await (await request.get(address)).text())))
    expect(new Set(map.flatMap(within).map(({ name }) => name))).toEqual(new Set(['url', 'loc', 'lastmod', 'image:image', 'image:loc']))
    const texts = map.flatMap((part) => childrenNamed(part, 'url').map((url) => only(url, 'loc').text))
    expect(map.every(({ children }) => children.length > 0)).toBe(true)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts).toEqual(
      expect.arrayContaining(
        ['/', referenceList, listPage, `${listPage}/editions`, '/montages/mulan', '/people/ida-kettleworth'].map(
          (path) => seeded.webUrl + path,
        ),
      ),
    )
    const pictures = map.flatMap(within).flatMap(({ name, text }) => (name === 'image:loc' ? [text] : []))
    for (const address of [...texts, ...pictures.slice(0, 3)]) expect((await request.get(address)).status(), address).toBe(200)
    expect(await textOf('/robots.txt')).toContain(`\nSitemap: ${seeded.webUrl}/sitemap.xml\n`)
  })

  await test.step('security.txt has the fields that RFC 9116 requires', async () => {
    const fields = new Map(
      (await textOf('/.well-known/security.txt'))
        .trim()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    )
    expect(fields.get('Contact')).toBe('mailto:security@montage.example')
    expect(fields.get('Canonical')).toBe(`${seeded.webUrl}/.well-known/security.txt`)
    expect(fields.get('Preferred-Languages')).toBe('en')
    const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / (24 * 60 * 60_000)
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThan(366)
  })

  const gone = await newsroom.list(unique('Gone'), [one])
  const moved = await newsroom.list(unique('Moved'), [one])
  await test.step('a withdrawn list has no feed, and the old address of a feed redirects', async () => {
    for (const { slug } of [gone, moved]) await expect.poll(async () => (await get(`/lists/${slug}/feed.xml`)).status()).toBe(200)
    await newsroom.update('lists', gone.id, { _status: 'draft' })
    await newsroom.update('lists', moved.id, { slug: `${moved.slug}-on`, _status: 'published' })
    await expect.poll(async () => (await get(`/lists/${gone.slug}/feed.xml`)).status()).toBe(404)
    await expect.poll(async () => (await get(`/lists/${moved.slug}/feed.json`)).status()).toBe(301)
    expect((await get(`/lists/${moved.slug}/feed.json`)).headers().location).toBe(`/lists/${moved.slug}-on/feed.json`)
    await expect.poll(() => lastmodOf(`/lists/${gone.slug}`)).toBeNull()
  })

  await kill(cms)
  await test.step('all files are served while the CMS is down', async () => {
    const types = [
      'application/atom+xml',
      'application/feed+json',
      'application/xml',
      'text/plain',
      'text/plain',
      'application/manifest+json',
    ]
    for (const [place, path] of [...siteFiles, ...feeds].entries()) {
      const response = await get(path)
      expect(response.status(), path).toBe(200)
      const { etag = '', ...headers } = response.headers()
      expect(headers['content-type']).toBe(`${types[place] ?? types[place - siteFiles.length]}; charset=utf-8`)
      expect(headers['cache-control']).toBe('public, max-age=0, stale-if-error=86400')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect((await get(path, { 'If-None-Match': etag })).status(), path).toBe(304)
      expect((await get(path, { 'If-Modified-Since': headers['last-modified'] ?? '' })).status(), path).toBe(304)
    }
    expect((await request.head(`${seeded.webUrl}/feed.xml`)).status()).toBe(200)
    expect((await request.post(`${seeded.webUrl}/feed.xml`)).status()).toBe(405)
    expect((await get(`/lists/${gone.slug}/feed.xml`)).status()).toBe(404)
    const unknown = await get('/lists/nobody-knows/feed.xml')
    expect([unknown.status(), unknown.headers()['retry-after']]).toEqual([503, '30'])
  })
})
