import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { attributesOf, documentOf, textsOf } from '../../../site/markup.ts'
import { referenceList } from '../../../site/reference-list.ts'
import { faultsIn, ofType, thingsIn, valuesOf } from '../../../site/structured-data.ts'

const pages = {
  '/': 'WebSite',
  [referenceList]: 'Article',
  '/montages/mulan': 'Article',
  '/people/ida-kettleworth': 'ProfilePage',
  '/lists': 'CollectionPage',
  '/films': 'CollectionPage',
  '/films/m': 'CollectionPage',
  '/people': 'CollectionPage',
}

/** Required by search engines: one property of each row. */
const required: Record<string, string[][]> = {
  Article: [['headline', 'name'], ['image']],
  BreadcrumbList: [['itemListElement']],
  ImageObject: [['contentUrl'], ['creator', 'creditText', 'copyrightNotice', 'license']],
  ItemList: [['itemListElement']],
  CollectionPage: [['name', 'mainEntity']],
  ListItem: [['position'], ['item', 'name']],
  Movie: [['name'], ['image'], ['url'], ['dateCreated']],
  Organization: [['name'], ['url']],
  Person: [['name']],
  ProfilePage: [['mainEntity']],
  WebSite: [['name'], ['url']],
}

test('structured data is valid for schema.org and for search engines, and its pictures exist', async ({ montage, request }) => {
  const written: string[] = []
  for (const [path, main] of Object.entries(pages)) {
    const page = await read(request, montage.webUrl + path)
    const json = jsonOf(page)
    written.push(json)
    const things = await thingsIn(json)
    expect(ofType(things, main), path).not.toEqual([])
    for (const [type, rows] of Object.entries(required)) {
      for (const thing of ofType(things, type)) {
        for (const row of rows)
          expect(
            row.flatMap((property) => valuesOf(thing, property)),
            `${path}: ${type} ${row}`,
          ).not.toEqual([])
      }
    }
    const shown = ofType(things, 'ImageObject')
    expect(new Set(shown.flatMap((image) => valuesOf(image, 'contentUrl'))).size, 'every picture of the page').toBe(
      new Set(attributesOf(page, 'main img', 'src')).size,
    )
    for (const image of shown) {
      const [url, width, height] = ['contentUrl', 'width', 'height'].flatMap((property) => valuesOf(image, property))
      expect(await sizeAt(request, String(url), montage.webUrl)).toBe(`${width} x ${height}`.replaceAll(' px', ''))
    }

    const card = cardOf(page)
    expect(card).toMatchObject({ 'og:url': montage.webUrl + path, 'twitter:card': 'summary_large_image' })
    expect(card['og:image:alt']).toBeTruthy()
    expect(await sizeAt(request, card['og:image'], montage.webUrl)).toBe('1200 x 630')
    expect(`${card['og:image:width']} x ${card['og:image:height']}`).toBe('1200 x 630')
  }
  expect(faultsIn(written)).toEqual([])
})

test('hostile text is escaped; a countdown has the right positions; a re-rank has the same share picture, cached for ever', async ({
  montage,
  newsroom,
  request,
}) => {
  const title = unique('</script><script>alert(1)</script> & “quotes” 🥊 千')
  const films = [await newsroom.montage(unique('Alpha')), await newsroom.montage(unique('Beta'))]
  const made = await newsroom.list(title, films, { counting: 'down', slug: unique('hostile').replace(' ', '-') })
  const address = `${montage.webUrl}/lists/${made.slug}`
  const positions = async () => {
    const things = await thingsIn(jsonOf(await read(request, address)))
    expect(ofType(things, 'Article').flatMap((article) => valuesOf(article, 'headline'))).toEqual([title])
    const named = Object.fromEntries(ofType(things, 'Movie').map((movie) => [movie['@id'], String(valuesOf(movie, 'name'))]))
    const ranked = ofType(things, 'ListItem').filter((each) => valuesOf(each, 'item').some((id) => String(id) in named))
    return Object.fromEntries(ranked.map((each) => [named[String(valuesOf(each, 'item'))], Number(valuesOf(each, 'position'))]))
  }
  const [alpha, beta] = films.map((film) => film.title) as [string, string]
  await eventually(async () => expect(await positions()).toEqual({ [alpha]: 1, [beta]: 2 }))
  const before = cardOf(await read(request, address))
  expect(before).toMatchObject({ 'og:title': title, 'og:type': 'article' })

  await newsroom.update('lists', made.id, { entries: films.toReversed().map(({ id }) => ({ montage: id })), _status: 'published' })
  await eventually(async () => expect(await positions()).toEqual({ [alpha]: 2, [beta]: 1 }))
  expect(cardOf(await read(request, address))).toEqual(before)

  const picture = await request.get(String(before['og:image']))
  expect(picture.headers()).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'image/jpeg' })
  const again = await request.get(String(before['og:image']), { headers: { 'If-None-Match': String(picture.headers().etag) } })
  expect(again.status()).toBe(304)
  expect((await request.get(`${montage.webUrl}/share/${'0'.repeat(32)}.jpg`)).status()).toBe(404)
})

const eventually = (promise: () => Promise<void>): Promise<void> => expect(promise).toPass({ timeout: 15_000 })

const read = async (request: APIRequestContext, address: string): Promise<Document> => documentOf(await (await request.get(address)).text())

/** Throws unless the page has exactly one JSON-LD script. */
function jsonOf(page: Document): string {
  const [json, ...others] = textsOf(page, 'script[type="application/ld+json"]')
  if (json === undefined || others.length > 0) throw new Error('The page has no structured data, or has it twice.')
  return json
}

const cardOf = (page: Document): Record<string, string | null> =>
  Object.fromEntries(
    [...page.querySelectorAll('meta[property], meta[name^="twitter:"]')].map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name'),
      tag.getAttribute('content'),
    ]),
  )

async function sizeAt(request: APIRequestContext, url: string | null | undefined, webUrl: string): Promise<string> {
  expect(url?.startsWith(`${webUrl}/`), url ?? 'no address').toBe(true)
  const response = await request.get(String(url))
  expect(response.status(), String(url)).toBe(200)
  const { height, width } = await sharp(await response.body()).metadata()
  return `${width} x ${height}`
}
