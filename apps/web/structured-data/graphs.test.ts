import type { RankedList } from 'types/content/list'
import type { Picture } from 'types/content/picture'
import { describe, expect, it } from 'vitest'

import { aFilm, aPicture, aRankedList, aSite, aTrail, entriesOf, renditionName } from '../testing/builders.ts'
import { graphOfFront } from './front.ts'
import { graphOfList } from './list.ts'
import { graphOfMontage } from './montage.ts'
import { graphOfPerson } from './person.ts'

const site = aSite()
const heat = aFilm('Heat', {
  countries: ['United States'],
  runningTime: 170,
  directors: ['Michael Mann'],
  people: [{ name: 'Al Pacino', role: 'Hanna' }],
})
const films = entriesOf(heat, 'Rocky IV')

describe('a list', () => {
  it('is an article with a ranking of films in reading order', () => {
    const [article, breadcrumbs] = thingsOf({ byline: [{ name: 'Ida', path: '/people/ida' }], entries: films, published: '2026-11-20' })
    expect(article).toMatchObject({
      '@type': 'Article',
      headline: '2 films',
      mainEntityOfPage: 'https://montage.example/lists/films',
      datePublished: '2026-11-20',
      dateModified: '2026-11-20',
      author: [{ name: 'Ida', url: 'https://montage.example/people/ida' }],
      image: { contentUrl: `https://montage.example/media/${renditionName(1600)}`, creditText: 'Illustration: Montage' },
      mainEntity: { numberOfItems: 2, itemListOrder: 'https://schema.org/ItemListOrderAscending' },
    })
    expect(article.mainEntity.itemListElement[0]).toMatchObject({
      position: 1,
      item: {
        '@type': 'Movie',
        name: 'Heat',
        url: 'https://montage.example/lists/films#heat',
        dateCreated: '1985',
        director: [{ name: 'Michael Mann' }],
        actor: [{ name: 'Al Pacino' }],
        duration: 'PT170M',
        countryOfOrigin: [{ '@type': 'Country', name: 'United States' }],
      },
    })
    expect(breadcrumbs).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: [{ name: 'Montage' }, { name: '2 films' }] })
  })

  it('has its ranks as positions, also in a countdown', () => {
    const [article] = thingsOf({ isCountdown: true, entries: films.toReversed() })
    expect(article.mainEntity.itemListOrder).toMatch(/Descending$/)
    expect(positionsIn(article.mainEntity)).toEqual([
      [2, 'Rocky IV'],
      [1, 'Heat'],
    ])
  })

  it('has the times of its publication and of a later change, with their zone', () => {
    const times = { publishedAt: '2025-11-20T09:00:00.000Z', changedAt: '2026-01-02T10:30:00.000Z' }
    const [article] = thingsOf({ published: '2025-11-20', updated: '2026-01-02', ...times })
    expect(article).toMatchObject({ datePublished: times.publishedAt, dateModified: times.changedAt })
  })

  it('has the days alone when the CMS answers with no times', () => {
    const [article] = thingsOf({ published: '2025-11-20', updated: '2026-01-02' })
    expect(article).toMatchObject({ datePublished: '2025-11-20', dateModified: '2026-01-02' })
  })

  it('has the known credits of a picture, and no invented licence', () => {
    const bare = imageOf({})
    for (const unknown of ['acquireLicensePage', 'copyrightNotice', 'creator', 'license']) expect(bare).not.toHaveProperty(unknown)

    const credits = { acquireLicence: 'https://agency.example/buy', copyrightNotice: '© 2026 Ada Lens', creator: 'Ada Lens' }
    const licence = { address: 'https://creativecommons.org/licenses/by/4.0/', name: 'CC BY 4.0' }
    expect(imageOf({ ...credits, licence })).toMatchObject({
      acquireLicensePage: 'https://agency.example/buy',
      copyrightNotice: '© 2026 Ada Lens',
      creator: { '@type': 'Person', name: 'Ada Lens' },
      creditText: 'Illustration: Montage',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
    expect(imageOf({ creator: 'Montage', licence: { address: '/licence', name: 'Licence' } })).toMatchObject({
      creator: { '@type': 'Organization' },
      license: 'https://montage.example/licence',
    })
    expect(imageOf({ licence: { address: null, name: 'All rights reserved' } })).not.toHaveProperty('license')
  })

  it('omits missing fields', () => {
    const [article] = thingsOf({ picture: null })
    for (const absent of ['author', 'datePublished', 'image']) expect(article).not.toHaveProperty(absent)
  })
})

it('a montage is an article on a film', () => {
  const montage = { ...heat, path: '/montages/heat', standings: [] }
  expect(graphIn(graphOfMontage(montage, site))[0]).toMatchObject({
    '@type': 'Article',
    mainEntity: { '@type': 'Movie', name: 'Heat', url: 'https://montage.example/montages/heat', image: { '@type': 'ImageObject' } },
  })
})

it('a person has links to their own pages and to their lists', () => {
  const links = [
    { label: 'Elsewhere', url: 'https://example.org/ida' },
    { label: 'Write', url: 'mailto:ida@example.org' },
  ]
  const person = { path: '/people/ida', name: 'Ida', biography: null, portrait: null, links, lists: [aTrail()] }
  expect(graphIn(graphOfPerson(person, site))[0]).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@id': 'https://montage.example/people/ida#person', sameAs: ['https://example.org/ida'] },
    hasPart: [{ '@id': 'https://montage.example/lists/films#article' }],
  })
})

it('the front is the site and its lists, the newest with its top entries', () => {
  const lead = { ...aTrail(), byline: [], edition: null, isCountdown: false, top: films }
  const [website, page] = graphIn(graphOfFront({ hasMore: false, lead, trails: [aTrail({ path: '/lists/old' })] }, site))
  expect(website).toMatchObject({ '@type': 'WebSite', url: 'https://montage.example/', publisher: { name: 'Montage' } })
  const lists = page.mainEntity.itemListElement
  expect(lists.map(({ item }) => item.url)).toEqual(['films', 'old'].map((slug) => `https://montage.example/lists/${slug}`))
  expect(lists.slice(0, 1).map(({ item }) => positionsIn(item.mainEntity))).toEqual([
    [
      [1, 'Heat'],
      [2, 'Rocky IV'],
    ],
  ])
})

it('is null while the site has no address', () => {
  expect(graphOfList(aRankedList(), aSite({ address: '' }))).toBeNull()
})

/** The fields that are tested: the types of schema-dts are unions of all that is possible. */
type Ranking = { itemListOrder: string; itemListElement: { position: number; item: { name: string; url: string; mainEntity: Ranking } }[] }
type Thing = Ranking & { image: { license?: string }; mainEntity: Ranking }

const graphIn = (graph: unknown): [Thing, Thing] => (graph as { '@graph': [Thing, Thing] })['@graph']

const thingsOf = (over: Partial<RankedList>): [Thing, Thing] => graphIn(graphOfList(aRankedList(over), site))

const imageOf = (over: Partial<Picture>) => thingsOf({ picture: aPicture(over) })[0].image

const positionsIn = ({ itemListElement }: Ranking) => itemListElement.map(({ item, position }) => [position, item.name])
