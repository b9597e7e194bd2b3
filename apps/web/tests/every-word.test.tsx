import { createElement, type FunctionComponent, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { PreviewPage } from '../components/preview/preview-page.tsx'
import { SharedPage } from '../components/preview/shared-page.tsx'
import { SearchPage } from '../components/search/search-page.tsx'
import { OrderForm } from '../components/yours/order-form.tsx'
import { YourOrder } from '../components/yours/your-order.tsx'
import { toAtom } from '../feeds/atom.ts'
import { toListFeed } from '../feeds/list-feed.ts'
import { toSiteFeed } from '../feeds/site-feed.ts'
import { toTopicFeed } from '../feeds/topic-feed.ts'
import { listAsCsv } from '../list-files/csv.ts'
import { listAsMarkdown } from '../list-files/markdown.ts'
import { compare } from '../orders/compare.ts'
import ErrorPage from '../pages/_error.tsx'
import Front from '../pages/[[...path]].tsx'
import NotFoundPage from '../pages/404.tsx'
import Corrections from '../pages/corrections/[[...page]].tsx'
import Embed from '../pages/embed/lists/[slug].tsx'
import FilmIndex from '../pages/films/[[...part]].tsx'
import ListIndex from '../pages/lists/[[...page]].tsx'
import Sorted from '../pages/lists/[slug]/[sorting].tsx'
import History from '../pages/lists/[slug]/editions/[[...last]].tsx'
import Entry from '../pages/lists/[slug]/films/[film].tsx'
import List from '../pages/lists/[slug].tsx'
import Montage from '../pages/montages/[slug].tsx'
import PeopleIndex from '../pages/people/[[...page]].tsx'
import Person from '../pages/people/[slug].tsx'
import PreviewRoute from '../pages/preview/[token].tsx'
import Search from '../pages/search.tsx'
import Seen from '../pages/seen.tsx'
import Topics from '../pages/topics/[[...part]].tsx'
import { recipeOfEntry, recipeOfList, recipeOfMontage, recipeOfOrder, recipeOfPerson } from '../share-picture/recipe.ts'
import { aFilm } from '../testing/builders.ts'
import { film, list, order, orderable, pages, previews, row, searched, site } from '../testing/every-word-content.ts'
import { blankContent, saidIn } from '../testing/marked-words.ts'
import { refusal } from '../words/site-language.ts'
import { wordsIn } from '../words/words.ts'

vi.mock('next/head', () => ({ default: ({ children }: { children: ReactNode }) => children }))
vi.mock('../words/en.ts', async (original) => {
  const { markWords } = await import('../testing/marked-words.ts')
  return { en: markWords((await original<typeof import('../words/en.ts')>()).en) }
})

const common = { publication: 1, share: null, site }
const contentOf = (kind: string) =>
  Object.values(pages).flatMap((page) => (page.status === 'page' && page.kind === kind ? [page.content] : []))[0] as never

const element = <Props,>(component: FunctionComponent<Props>, props: object) => createElement(component as FunctionComponent<object>, props)
const shown: Record<string, ReactNode> = {
  'a broken page': element(ErrorPage as FunctionComponent<object>, { requestId: 'zz', status: 500 }),
  'a draft for somebody': element(SharedPage, { by: 'Zz', page: { content: list, kind: 'list' }, site, until: '2026-11-02T10:00:00Z' }),
  'a film': element(Montage, { ...common, content: contentOf('montage') }),
  'a film in a list': element(Montage, {
    ...common,
    content: {
      ...(contentOf('montage') as object),
      standings: [false, true].map((isKeptBack, place) => ({
        isKeptBack,
        movement: { by: 1, kind: 'up' },
        of: 9,
        path: `/lists/z-${place}`,
        rank: 2,
        title: 'Zz',
      })),
    },
  }),
  'a list': element(List, { ...common, content: list }),
  'a list of the example': element(List, { ...common, content: contentOf('list') }),
  'a list that cannot be read': element(Sorted, { page: null }),
  'a person': element(Person, { ...common, content: contentOf('person') }),
  'a person without words': element(Person, { ...common, content: { ...(contentOf('person') as object), biography: null } }),
  'a search': element(SearchPage, searched),
  'a search that finds nothing': element(SearchPage, { ...searched, found: [], pages: 0, total: 0 }),
  'an empty front': element(Front, { ...common, content: { hasMore: true, lead: null, trails: [] } }),
  'an order': element(YourOrder, { code: 'a', comparison: compare([2, 0], order), kind: 'order', orderable, picture: '/z' }),
  'an order like that of the editors': element(YourOrder, {
    code: 'a',
    comparison: compare([0, 1, 2], order),
    kind: 'order',
    orderable: { ...orderable, newest: 2 },
    picture: '/z',
  }),
  'an entry': element(Entry, { page: { ...common, entry: list.entries[0], kind: 'entry', list, rank: 2 } }),
  'an entry that a countdown keeps back': element(Entry, { page: { ...common, entry: list.entries[0], kind: 'entry', list, rank: null } }),
  'an outage': element(ErrorPage as FunctionComponent<object>, { requestId: null, status: 503 }),
  films: element(FilmIndex, { ...common, content: contentOf('filmIndex') }),
  'films of a decade': element(FilmIndex, {
    ...common,
    content: { decades: [], films: [], kind: 'decade', letters: [], name: '1980', path: '/films/1980s', total: 0 },
  }),
  'films under a letter': element(FilmIndex, {
    ...common,
    content: {
      decades: [{ ...film, films: 2, name: '1980' }],
      films: [],
      kind: 'letter',
      letters: [],
      name: 'z',
      path: '/films/z',
      total: 0,
    },
  }),
  'no page': element(NotFoundPage, { newest: { lists: [], site } }),
  people: element(PeopleIndex, { ...common, content: contentOf('peopleIndex') }),
  'no people': element(PeopleIndex, { ...common, content: { path: '/people', people: [] } }),
  'the editions of a list': element(History, {
    ...common,
    content: {
      current: 2,
      editions: [{ ...list.edition, dropped: [{ rank: 4, slug: 'z', title: 'Zz', year: 1990 }], order }],
      list: orderable.list,
      newer: '/z',
      older: '/z',
      path: '/lists/z/editions',
    },
  }),
  'the embed': element(Embed, { ...common, content: contentOf('embed') }),
  'the form of an order': element(OrderForm, { isIncomplete: true, kind: 'form', orderable, ranked: [] }),
  'the front': element(Front, { ...common, content: contentOf('front') }),
  'the lists': element(ListIndex, { ...common, content: contentOf('listIndex') }),
  'the older lists': element(ListIndex, {
    ...common,
    content: {
      lists: [null, '2025-01-01', '2024-01-01'].map((published, place) => ({
        length: 3,
        path: `/lists/${place}`,
        published,
        standfirst: 'Zz',
        title: 'Zz',
      })),
      newer: '/z',
      older: '/z',
      path: '/lists/page/2',
      years: [2025, 2024].map((year) => ({ path: '/lists', year: String(year) })),
    },
  }),
  'the page of ticks': element(Seen, { page: { publication: 1, site } }),
  'the page of ticks in an outage': element(Seen, { page: null }),
  'a topic': element(Topics, {
    ...common,
    content: { lists: [row], main: '/topics/z', name: 'Zz', newer: null, older: null, path: '/topics/z', words: null },
  }),
  'an older page of a topic': element(Topics, {
    ...common,
    content: { lists: [row], main: '/topics/z', name: 'Zz', newer: '/z', older: '/z', path: '/topics/z/page/2', words: 'Zz' },
  }),
  'the topics': element(Topics, {
    ...common,
    content: { path: '/topics', topics: [{ lists: 2, name: 'Zz', path: '/topics/z', words: 'Zz' }] },
    site: { ...site, hasTopics: true },
  }),
  corrections: element(Corrections, {
    ...common,
    content: {
      days: [
        { day: '2026-11-02', lists: [{ edition: { number: 2, path: '/lists/z/editions#edition-2' }, path: '/lists/z', title: 'Zz' }] },
      ],
      path: '/corrections',
    },
  }),
  'no corrections': element(Corrections, { ...common, content: { days: [], path: '/corrections' } }),
  'the search in an outage': element(Search, { page: null }),
  'no preview': element(PreviewRoute as FunctionComponent<object>, {
    admin: '',
    preview: { code: 503, reason: wordsIn('en').noPreview.away },
  }),
  ...Object.fromEntries(Object.entries(previews).map(([name, preview]) => [name, element(PreviewPage, preview)])),
  'titles only': element(Sorted, { page: { list, publication: 1, site, sorting: 'titles' } }),
}

/** Names that no language translates. */
const names = /YouTube|Vimeo/g
const lettersIn = (text: string) =>
  [...new Set(text.replace(names, '').match(/[\p{L}]+/gu))].filter((word) => !/^(?:[Zz]|\p{Script=Cyrillic})+$/u.test(word))

describe('takes every word of its own from the words of its language:', () => {
  it.each(Object.entries(shown))('%s', (_name, page) => {
    // The key that it names is the same on all keyboards.
    const said = saidIn(renderToStaticMarkup(page).replace('<kbd>e</kbd>', ''))
    expect(said).toMatch(/ж/)
    expect(lettersIn(said)).toEqual([])
  })

  it.each([
    ['the feed of a list', toAtom(toListFeed(contentOf('listFeed'), site))],
    [
      'the feed of a topic',
      toAtom(toTopicFeed({ lists: [{ ...row, urn: 'urn:uuid:1' }], name: 'Zz', path: '/topics/z', urn: 'urn:uuid:2', words: null }, site)),
    ],
    ['the feed of the site', toAtom(toSiteFeed(contentOf('siteFeed'), site))],
    ['a list as Markdown', listAsMarkdown(list, site).replace(/\]\([^)]*\)/g, ']')],
    ['a list as a table', listAsCsv(list, { ...site, address: '' }).replace(/\/montages\/[a-z-]+/g, '')],
    ['a refused search', refusal('tooManySearches', 3)],
    ['a refused preview', refusal('tooManyPreviews', 3)],
    [
      'share pictures',
      [
        ...[2, null].map((rank) => recipeOfEntry(blankContent(aFilm('Zz')), rank, list, site)),
        recipeOfList(list, site),
        recipeOfMontage(contentOf('montage'), site),
        recipeOfPerson(contentOf('person'), site),
        recipeOfOrder('Zz', orderable.list, site),
      ]
        .map(({ kicker }) => kicker)
        .join(' '),
    ],
  ])('%s', (_name, text) => {
    const said = text.replace(/&lt;.*?&gt;/g, ' ').replace(/<(id|uri|updated|published)>.*?<\/\1>|<[^>]*>|&\w+;/gs, ' ')
    expect(lettersIn(said)).toEqual([])
  })
})
