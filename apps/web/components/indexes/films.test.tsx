import { renderToStaticMarkup } from 'react-dom/server'
import type { FilmIndex, IndexedFilm } from 'types/content/indexes'
import { expect, it } from 'vitest'

import { aSite } from '../../testing/builders.ts'
import { FilmIndexPage } from './film-index-page.tsx'

const rocky: IndexedFilm = {
  directors: [
    { name: 'John G. Avildsen', path: '/films/directors/john-g-avildsen' },
    { name: '黒澤明', path: null },
  ],
  path: '/montages/rocky',
  places: [{ isKeptBack: false, path: '/lists/films', rank: 2, title: 'Films' }],
  title: 'Rocky',
  year: 1976,
}

const letters = (r: number | null, s: number | null): FilmIndex['letters'] => [
  { films: r, name: 'r', path: '/films/r' },
  { films: s, name: 's', path: '/films/s' },
]

const markupOf = (over: Partial<FilmIndex>): string => {
  const index: FilmIndex = { decades: [], films: [rocky], kind: 'all', letters: letters(1, 0), name: '', path: '/films', total: 1, ...over }
  return renderToStaticMarkup(<FilmIndexPage index={index} publication={7} site={aSite()} />)
}

it('a film has its year, its directors and its ranks, each with a way there', () => {
  const html = markupOf({})
  expect(html).toContain('<a href="/montages/rocky" dir="auto">Rocky</a> <span class="entry-year">1976</span>')
  expect(html).toContain(
    '<a href="/films/directors/john-g-avildsen" dir="auto">John G. Avildsen</a></span><span>, <bdi>黒澤明</bdi></span>',
  )
  expect(html).toContain('<b>2</b> <a href="/lists/films" dir="auto">Films</a>')
  expect(html).toContain('"name":"Rocky (1976)","url":"https://montage.example/montages/rocky"')
})

it('a film does not tell how a countdown ends', () => {
  const html = markupOf({ films: [{ ...rocky, places: [{ isKeptBack: true, path: '/lists/films', rank: 1, title: 'Films' }] }] })
  expect(html).toContain('<a href="/lists/films" dir="auto">Films</a>')
  expect(html).not.toContain('<b>')
})

it('letters lead to their films, except those without any, and say which page this is', () => {
  const all = markupOf({})
  expect(all).toContain('<a href="/films/r">r</a>')
  expect(all).toContain('<span>s</span>')
  const letter = markupOf({ kind: 'letter', letters: letters(null, null), name: 'r', path: '/films/r' })
  expect(letter).toContain('<a href="/films/r" aria-current="page">r</a>')
  expect(letter).toContain('<a href="/films/s">s</a>')
  expect(letter).toContain('<h1 dir="auto">Films: R</h1>')
  expect(letter).toContain('<a href="/films">All films</a>')
})

it('of many films the page of all says how many there are of each letter', () => {
  const html = markupOf({ films: [], letters: letters(900, 4), total: 904 })
  expect(html).toContain('<a href="/films/r">r<small> 900</small></a>')
  expect(html).toContain('904 films')
  expect(html).not.toContain('No film stands here yet.')
  expect(html).toContain('"name":"R","url":"https://montage.example/films/r"')
})

it.each([
  [{ kind: 'decade', name: '1980s', path: '/films/1980s' }, '<h1 dir="auto">Films of the 1980s</h1>'],
  [{ kind: 'director', name: 'Ada', path: '/films/directors/ada' }, '<h1 dir="auto">Films by Ada</h1>'],
  [{ films: [], kind: 'letter', name: 'x', path: '/films/x', total: 0 }, 'No film stands here yet.'],
  [{ films: [], total: 0 }, 'No film stands here yet.'],
] as [Partial<FilmIndex>, string][])('%j is titled and described', (over, text) => {
  expect(markupOf(over)).toContain(text)
})
