import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RankedList } from 'types/content/list'
import type { PreviewState, PreviewView } from 'types/preview/question'
import type { PagesAnswer } from 'types/site-questions'
import { aFilm, aPicture, aRankedList, entriesOf } from './builders.ts'
import { blankContent } from './marked-words.ts'

/** Content that has no word but “Zz”, and everything that makes the site say something. */

const answer: PagesAnswer = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../packages/types/src/examples/pages-answer.json'), 'utf8'),
)
export const { pages, site } = blankContent(answer)

const moved = entriesOf(
  aFilm('Zz', {
    countries: ['Zz'],
    directors: ['Zz', 'Zz Zz'],
    people: [{ name: 'Zz', role: 'Zz' }],
    runningTime: 90,
    song: 'Zz',
    video: 'https://youtu.be/dQw4w9WgXcQ',
    watch: [{ label: 'Zz', region: 'Zz', url: 'https://zz.example' }],
  }),
  'Zz z',
  'Zz zz',
)
const kinds = ['up', 'down', 'new'] as const
export const list: RankedList = blankContent(
  aRankedList({
    byline: [1, 2, 3].map((place) => ({ name: 'Zz', path: `/people/z-${place}` })),
    dropped: [null, '2026-11-02'].map((day, place) => ({
      edition: { day, number: 2, path: '/lists/z/editions#edition-2' },
      path: null,
      rank: 4 + place,
      slugs: [`z-${place}`],
      title: 'Zz',
      year: 1990,
    })),
    edition: {
      corrections: ['2026-11-05'],
      day: '2026-11-04',
      moves: { dropped: 2, moved: 3, new: 1 },
      note: 'Zz',
      number: 2,
      path: '/lists/z/editions#edition-2',
    },
    entries: moved.map((entry, place) => ({ ...entry, movement: { by: 2, kind: kinds[place] ?? 'same' }, note: 'Zz' })),
    foot: {
      next: { path: '/lists/y', title: 'Zz' },
      previous: { path: '/lists/x', title: 'Zz' },
      related: [{ path: '/lists/w', title: 'Zz' }],
    },
    isCountdown: true,
    topics: [1, 2, 3].map((place) => ({ name: 'Zz', path: `/topics/z-${place}` })),
    method: [{ children: [{ isBold: false, isItalic: false, kind: 'text', text: 'Zz' }], kind: 'paragraph' }],
    picture: aPicture({ licence: { address: null, name: 'All rights reserved' } }),
    published: '2026-11-02',
  }),
)
list.picture = { ...aPicture({ alt: 'Zz', credit: 'Zz' }), licence: { address: null, name: 'All rights reserved' } }

export const order = moved.map((entry) => ({ ...entry, movement: null }))
export const orderable = {
  edition: { number: 2, order, path: '/lists/z/editions#edition-2' },
  list: { isCountdown: false, path: '/lists/z', slug: 'z', title: 'Zz' },
  newest: 3,
  publication: 1,
  site,
}
export const film = { path: '/montages/z', title: 'Zz' }
const parts = [{ isFound: true, text: 'Zz' }]
const found = (['film', 'list', 'person', 'reason', 'text', 'topic'] as const).map((kind) => ({
  kind,
  names: parts,
  path: `/z/${kind}`,
  text: parts,
  title: parts,
  year: 1990,
}))
export const row = { length: 3, path: '/lists/z', published: '2026-11-02', standfirst: 'Zz', title: 'Zz' }
export const searched = { found, number: 2, pages: 3, publication: 1, query: 'Zz', site, total: 60 }

const strip: PreviewState = {
  address: '/z',
  collection: 'lists',
  drafts: 2,
  ids: {},
  isPublic: true,
  isUnsaved: true,
  moves: [
    [null, 1],
    [1, null],
    [1, 2],
    [2, 1],
  ].map(([from = null, to = null], place) => ({ from, slug: null, title: `Zz ${place}`, to })),
  saved: { at: '2026-11-02T10:00:00Z', by: 'Zz' },
  schedules: [{ action: 'publish', at: '2026-11-03T10:00:00Z', id: 'z' }],
  title: 'Zz',
  way: [{ address: '/z', message: 'Zz' }],
}
const previewOf = (view: PreviewView, over: Partial<PreviewState> = {}, page: 'list' | null = 'list') => ({
  admin: 'https://z.example',
  page: page && { content: list, kind: page },
  site,
  state: { ...strip, ...over },
  status: 'page' as const,
  view,
})

/** Previews by their names: together they have every sentence of the strip. */
export const previews = {
  'a preview': previewOf({}),
  'a preview at a day of what stands in no way': previewOf({ at: '2026-11-04T12:00:00Z' }, { moves: [], saved: null, way: [] }),
  'a preview at a day of what stands in the way': previewOf({ at: '2026-11-04T12:00:00Z', schedule: 'z' }),
  'a preview of the front': previewOf({ show: 'front' }, { drafts: 1, saved: { at: '2026-11-02T10:00:00Z', by: '' }, way: [] }),
  'a preview of what readers have': previewOf({ show: 'public' }),
  'a preview of what readers do not have': previewOf({ show: 'public' }, { isPublic: false }, null),
}
