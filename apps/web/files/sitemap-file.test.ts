import { expect, it } from 'vitest'

import { aList, aMontage, anImage, aPerson, aRendition } from '../data/builders.ts'
import { aFakeCms } from '../data/fake-cms.ts'
import { childrenNamed, parseXml } from './parse-xml.ts'
import { sitemapFile } from './sitemap-file.ts'

const cms = aFakeCms()
/** More than the CMS gives at once, and more than one address can name. */
const count = 201
const each = <Document>(make: (place: number) => Document): Document[] => Array.from({ length: count }, (_, place) => make(place))

it('holds every page there is with its picture, however many there are', async () => {
  const images = each((place) => anImage({ id: `image-${place}` }))
  cms.site = { address: 'https://montage.example' }
  cms.documents = {
    lists: each((place) => aList({ id: `list-${place}`, image: `image-${place}`, slug: `list-${place}` })),
    media: images,
    montages: each((place) => aMontage(`Film ${place}`, { image: 'none' })),
    people: each((place) => aPerson(`Writer-${place}`)),
    publications: each((place) => ({ number: place + 1, path: `/lists/list-${place}`, updatedAt: '2026-11-02T10:00:00.000Z' })),
    renditions: images.map((image, place) => ({ files: [{ ...aRendition(1000 + place), isShown: true }], image })),
  }
  const made = await sitemapFile.make()
  expect(Object.keys(made?.publications ?? {})).toHaveLength(count)
  const content = made?.contents['/sitemap.xml']
  const urls = childrenNamed(parseXml(content?.kind === 'text' ? content.text : ''), 'url')
  expect(urls, 'the front, each list with its editions, each montage and each person').toHaveLength(1 + 4 * count)
  expect(urls.filter((url) => childrenNamed(url, 'image:image').length > 0)).toHaveLength(count)
  expect(urls.filter((url) => childrenNamed(url, 'lastmod').length > 0)).toHaveLength(count)
})
