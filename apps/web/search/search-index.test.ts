import { describe, expect, it } from 'vitest'

import { aRankedList, entriesOf } from '../testing/builders.ts'
import { wordsFor } from '../words/languages.ts'
import { filmDocuments, listDocuments, personDocuments, proseDocuments, topicDocuments } from './documents.ts'
import { SearchIndex } from './search-index.ts'

const film = (title: string, directors: string[] = [], year = 1985) => ({
  directors: directors.map((name) => ({ name, path: null })),
  path: `/montages/${title.toLowerCase().replaceAll(' ', '-')}`,
  places: [{ isKeptBack: false, path: '/lists/best', rank: 3, title: 'Best of all' }],
  title,
  year,
})
const films = [
  film('Rocky IV', ['Sylvester Stallone']),
  film('Mulan', ['Barry Cook'], 1998),
  film('Élite Squad'),
  film('The Rock', [], 1996),
]

function anIndex() {
  const index = new SearchIndex()
  index.replace('/films/r', filmDocuments({ films }, wordsFor(null)))
  index.replace(
    '/lists',
    listDocuments({
      lists: [{ length: 9, path: '/lists/best', published: '2026-11-02', standfirst: 'Rocky runs.', title: 'Best of all' }],
    }),
  )
  index.replace(
    '/people',
    personDocuments({ people: [{ biography: 'Writes on Mulan.', lists: 2, name: 'Ida Kettleworth', path: '/people/ida' }] }),
  )
  const topics = [
    { lists: 2, name: 'Boxing', path: '/topics/boxing', words: 'In the ring.' },
    { lists: 1, name: 'Snow', path: '/topics/snow', words: null },
  ]
  index.replace('/topics', topicDocuments({ topics }))
  return index
}
const titles = (query: string, index = anIndex()) => index.search(query).found.map(({ title }) => title)

describe('search', () => {
  it.each([
    ['rocky', ['Rocky IV', 'Best of all']],
    ['ROCKY iv', ['Rocky IV']],
    ['mulan', ['Mulan', 'Ida Kettleworth']],
    ['stallone', ['Rocky IV']],
    ['elite', ['Élite Squad']],
    ['kettlewort', ['Ida Kettleworth']],
    ['1998', ['Mulan']],
    ['boxing', ['Boxing']],
    ['ring', ['Boxing']],
    ['snow', ['Snow']],
    ['rocky mulan', []],
    ['', []],
    ['?!', []],
  ])('finds by “%s”', (query, expected) => {
    expect(titles(query)).toEqual(expected)
  })

  it.each([
    ['roky', 'Rocky IV'],
    ['mulann', 'Mulan'],
    ['stalone', 'Rocky IV'],
  ])('forgives “%s”', (query, title) => {
    expect(titles(query)[0]).toBe(title)
  })

  it('forgets what its source no longer has, and finds what has changed under its new words', () => {
    const index = anIndex()
    index.replace('/films/r', filmDocuments({ films: [{ ...film('Rocky IV'), title: 'Balboa' }] }, wordsFor(null)))
    expect([titles('rocky', index), titles('balboa', index), titles('squad', index)]).toEqual([['Best of all'], ['Balboa'], []])
  })

  it('has pages of twenty, and says how many there are', () => {
    const index = new SearchIndex()
    index.replace('/films/f', filmDocuments({ films: Array.from({ length: 45 }, (_, number) => film(`Film ${number}`)) }, wordsFor(null)))
    expect([index.search('film').found.length, index.search('film', 3).found.length, index.search('film', 4).found.length]).toEqual([
      20, 5, 0,
    ])
    expect(index.search('film').total).toBe(45)
  })

  it('takes long queries for what fits', () => {
    expect(titles(`rocky ${'x'.repeat(10_000)}`)).toEqual([])
    expect(titles(`${'rocky '.repeat(1000)}`)).toEqual(['Rocky IV', 'Best of all'])
  })

  it('finds texts after all else: titles, then films, then people, then reasons', () => {
    const index = anIndex()
    const entries = entriesOf('Heat').map((entry) => ({ ...entry, note: 'Rocky, rocky, Rocky and Mulan.' }))
    index.replace('texts', proseDocuments(aRankedList({ entries, path: '/lists/heists', title: 'Heists' }), wordsFor(null)))
    expect(index.search('rocky').found.map(({ kind }) => kind)).toEqual(['film', 'list', 'reason'])
    expect(index.search('mulan').found.map(({ kind, path }) => [kind, path])).toEqual([
      ['film', '/montages/mulan'],
      ['person', '/people/ida'],
      ['reason', '/lists/heists#heat'],
    ])
  })

  it('finds a topic before a list with more words in its title', () => {
    const index = anIndex()
    const row = { length: 9, path: '/lists/fights', published: null, standfirst: 'Boxing, ranked.', title: 'The best boxing of all films' }
    index.replace('/lists', listDocuments({ lists: [row] }))
    expect(titles('boxing', index)).toEqual(['Boxing', 'The best boxing of all films'])
  })

  it('is the same after it was stored', () => {
    const index = anIndex()
    const stored = new SearchIndex(JSON.parse(JSON.stringify(index)))
    for (const query of ['rocky', 'roky', 'mulan', '1998', 'boxing']) expect(stored.search(query)).toEqual(index.search(query))
    stored.replace('/films/r', [])
    expect(titles('rocky', stored)).toEqual(['Best of all'])
  })

  it('finds words that begin so where few stand as they were typed', () => {
    expect(titles('rock')).toEqual(['The Rock', 'Rocky IV', 'Best of all'])
    const index = new SearchIndex()
    const names = [...Array.from({ length: 25 }, (_, number) => `Rock ${number}`), 'Rocky']
    index.replace('/films/r', filmDocuments({ films: names.map((name) => film(name)) }, wordsFor(null)))
    expect(index.search('rock').total).toBe(25)
  })

  it('says which words it found, as they stand there', () => {
    expect([...(anIndex().search('roky').found[0]?.words ?? [])]).toEqual(['rocky'])
  })
})
