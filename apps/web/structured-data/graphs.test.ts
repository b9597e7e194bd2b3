import type { List } from 'types/payload-types'
import { describe, expect, it } from 'vitest'

import { aList, aMontage, anImage, aPerson, entriesOf, renditionName, renditionsOf } from '../data/builders.ts'
import { toFilm } from '../data/film.ts'
import { toRankedList } from '../data/ranked-list.ts'
import { toSite } from '../data/site.ts'
import { toTrail } from '../data/trail.ts'
import { graphOfFront } from './front.ts'
import { graphOfList } from './list.ts'
import { graphOfMontage } from './montage.ts'
import { graphOfPerson } from './person.ts'

const site = toSite({ id: 'site', name: 'Montage', description: 'Lists', address: 'https://montage.example/', timeZone: 'UTC' })
const heat = aMontage('Heat', { directors: ['Michael Mann'], people: [{ name: 'Al Pacino', role: 'Hanna' }] })
const films = entriesOf(heat, aMontage('Rocky IV'))

describe('a list', () => {
  it('is an article with a ranking of films in the order in which they are shown', () => {
    const [article, breadcrumbs] = thingsOf({ byline: [aPerson('Ida')], entries: films, publishedAt: '2026-11-20T12:00:00.000Z' })
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
      },
    })
    expect(breadcrumbs).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: [{ name: 'Montage' }, { name: '2 films' }] })
  })

  it('that counts down has the positions that readers see, the highest first', () => {
    const [article] = thingsOf({ counting: 'down', entries: films })
    expect(article.mainEntity.itemListOrder).toMatch(/Descending$/)
    expect(positionsIn(article.mainEntity)).toEqual([
      [2, 'Rocky IV'],
      [1, 'Heat'],
    ])
  })

  it('says on which day it was changed, when that was a later one', () => {
    const [article] = thingsOf({ publishedAt: '2025-11-20T12:00:00.000Z' })
    expect(article).toMatchObject({ datePublished: '2025-11-20', dateModified: '2026-01-02' })
  })

  it('says whose a picture is, as far as it is known, and never invents a licence', () => {
    const bare = thingsOf({})[0].image
    for (const unknown of ['acquireLicensePage', 'copyrightNotice', 'creator', 'license']) expect(bare).not.toHaveProperty(unknown)

    const known = { acquireLicence: 'https://agency.example/buy', copyrightNotice: '© 2026 Ada Lens', creator: 'Ada Lens' }
    expect(thingsOf({ image: anImage({ ...known, licence: 'cc-by-4.0' }) })[0].image).toMatchObject({
      acquireLicensePage: 'https://agency.example/buy',
      copyrightNotice: '© 2026 Ada Lens',
      creator: { '@type': 'Person', name: 'Ada Lens' },
      creditText: 'Illustration: Montage',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
    expect(thingsOf({ image: anImage({ creator: 'Montage', licence: 'own', licenceAddress: '/licence' }) })[0].image).toMatchObject({
      creator: { '@type': 'Organization' },
      license: 'https://montage.example/licence',
    })
    expect(thingsOf({ image: anImage({ licence: 'all-rights-reserved' }) })[0].image).not.toHaveProperty('license')
  })

  it('does without what is not there', () => {
    const [article] = thingsOf({ image: 'not-public' })
    for (const absent of ['author', 'datePublished', 'image']) expect(article).not.toHaveProperty(absent)
  })
})

it('a montage is an article on a film', () => {
  const montage = { ...toFilm(heat, renditionsOf()), path: '/montages/heat', standings: [] }
  expect(graphIn(graphOfMontage(montage, site))[0]).toMatchObject({
    '@type': 'Article',
    mainEntity: { '@type': 'Movie', name: 'Heat', url: 'https://montage.example/montages/heat', image: { '@type': 'ImageObject' } },
  })
})

it('a person is known by the pages that are theirs, and by what they signed', () => {
  const links = [
    { label: 'Elsewhere', url: 'https://example.org/ida' },
    { label: 'Write', url: 'mailto:ida@example.org' },
  ]
  const person = { path: '/people/ida', name: 'Ida', biography: null, portrait: null, links, lists: [toTrail(aList(), site)] }
  expect(graphIn(graphOfPerson(person, site))[0]).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@id': 'https://montage.example/people/ida#person', sameAs: ['https://example.org/ida'] },
    hasPart: [{ '@id': 'https://montage.example/lists/films#article' }],
  })
})

it('the front is the site and its lists, the newest with the films at its top', () => {
  const newest = aList({ entries: films })
  const { entries: top } = toRankedList(newest, site)
  const lead = { ...toTrail(newest, site), byline: [], edition: null, top }
  const [website, page] = graphIn(graphOfFront({ lead, trails: [toTrail(aList({ slug: 'old' }), site)] }, site))
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

it('is nothing while the site has no address', () => {
  expect(graphOfList(toRankedList(aList(), site), { ...site, address: '' })).toBeNull()
})

/** What is read here: the types of schema.org are unions of all that may be said. */
type Ranking = { itemListOrder: string; itemListElement: { position: number; item: { name: string; url: string; mainEntity: Ranking } }[] }
type Thing = Ranking & { image: { license?: string }; mainEntity: Ranking }

const graphIn = (graph: unknown): [Thing, Thing] => (graph as { '@graph': [Thing, Thing] })['@graph']

const thingsOf = (over: Partial<List>): [Thing, Thing] => graphIn(graphOfList(toRankedList(aList(over), site, renditionsOf()), site))

const positionsIn = ({ itemListElement }: Ranking) => itemListElement.map(({ item, position }) => [position, item.name])
