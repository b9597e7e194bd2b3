import { renderToStaticMarkup } from 'react-dom/server'
import type { PreviewState, PreviewView } from 'types/preview/question'
import { expect, it } from 'vitest'

import { aRankedList, aSite, entriesOf } from '../../testing/builders.ts'
import { ListPage } from '../list/list-page.tsx'
import { PreviewPage } from './preview-page.tsx'

const list = aRankedList({ entries: entriesOf('Heat', 'Rocky IV').map((entry) => ({ ...entry, note: 'Here.' })) })
const site = aSite()

const aState = (over: Partial<PreviewState> = {}): PreviewState => ({
  address: 'https://cms.example/admin/collections/lists/1',
  collection: 'lists',
  drafts: 0,
  ids: { heat: 'id-of-heat' },
  isPublic: true,
  isUnsaved: false,
  moves: null,
  saved: { at: '2026-11-26T04:20:00.000Z', by: 'Ida' },
  schedules: [],
  title: '2 films',
  way: [],
  ...over,
})

const markupOf = (state: Partial<PreviewState> = {}, view: PreviewView = {}) =>
  renderToStaticMarkup(
    <PreviewPage
      admin="https://cms.example"
      page={{ content: list, kind: 'list' }}
      site={site}
      state={aState(state)}
      status="page"
      view={view}
    />,
  )
const stripOf = (html: string) => /<aside.*?<\/aside>/s.exec(html)?.[0] ?? ''
const words = (html: string) =>
  html
    .replace(/<\/?bdi[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

it('is the public page, with a strip and names of fields', () => {
  const publicPage = renderToStaticMarkup(<ListPage list={list} publication={7} site={{ ...site, address: '' }} />)
  const bare = (html: string) =>
    html
      .replace(stripOf(html), '')
      .replace(/<script type="module"[^>]*><\/script>/, '')
      .replace(/ data-edit="[^"]*"/g, '')
  expect(bare(markupOf())).toBe(bare(publicPage))
  expect(publicPage).not.toContain('data-edit')
})

it('names the field, the rank or the montage that a part comes from, in the draft alone', () => {
  const named = (html: string) => [...html.matchAll(/ data-edit="([^"]*)"/g)].map(([, name]) => name)
  expect(named(markupOf())).toEqual(expect.arrayContaining(['title', 'standfirst', 'entries.0', 'entries.1', 'montages/id-of-heat']))
  for (const view of [{ show: 'public' }, { schedule: 'a' }] satisfies PreviewView[]) expect(named(markupOf({}, view))).toEqual([])
})

it('says who saved it, what goes along, what stands in the way and what moves', () => {
  const way = [{ address: 'https://cms.example/admin/collections/media/1', message: 'The lead image has no credit.' }]
  const moves = [
    { from: 3, slug: 'heat', title: 'Heat', to: 1 },
    { from: 2, slug: null, title: 'Jaws', to: null },
  ]
  const strip = words(stripOf(markupOf({ drafts: 2, isUnsaved: true, moves, way })))
  for (const part of [
    'Not what readers see.',
    '“2 films” was saved 26 November 2026, 04:20 by Ida.',
    'With changes that are not saved.',
    '2 drafts go along.',
    '1 thing stands in the way The lead image has no credit. Mend it',
    '2 montages move Heat rises from 3 to 1 Jaws leaves, from 2',
  ]) {
    expect(strip).toContain(part)
  }
})

it('follows the form where it shows the draft', () => {
  expect(stripOf(markupOf())).toContain('data-follows=""')
  expect(stripOf(markupOf({}, { show: 'front' }))).toContain('data-follows=""')
  expect(stripOf(markupOf({}, { show: 'public' }))).not.toContain('data-follows')
  expect(stripOf(markupOf({}, { schedule: 'a' }))).not.toContain('data-follows')
})
