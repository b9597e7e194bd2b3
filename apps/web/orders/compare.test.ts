import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { byTitle, compare } from './compare.ts'

const named = (title: string, year = 1999) => ({ slug: `${title.toLowerCase()}-${year}`, title, year })
const edition = ['Rocky', 'Mulan', 'Karate Kid', 'Heat'].map((title) => named(title))
const titles = (films: { title: string }[]) => films.map(({ title }) => title)

describe('the order of a reader beside that of the editors', () => {
  it('has both ranks, how far each film rose, and the film that they disagree on most', () => {
    const { agreed, apart, pairs, ranked, unseen } = compare([3, 0, 1, 2], edition)
    expect(ranked.map(({ editors, rank, rise, title }) => [title, rank, editors, rise])).toEqual([
      ['Heat', 1, 4, 3],
      ['Rocky', 2, 1, -1],
      ['Mulan', 3, 2, -1],
      ['Karate Kid', 4, 3, -1],
    ])
    expect([agreed, pairs, apart?.title, unseen]).toEqual([3, 6, 'Heat', []])
  })

  it('counts the ranks of the editors among the films that were ranked alone, and lists the others', () => {
    const { apart, ranked, unseen } = compare([1, 3], edition)
    expect(ranked.map(({ editors, rise }) => [editors, rise])).toEqual([
      [1, 0],
      [2, 0],
    ])
    expect([apart, titles(unseen)]).toEqual([null, ['Rocky', 'Karate Kid']])
  })

  it('agrees in all pairs with itself, in none with its reverse, and rises add up to nothing', () => {
    fc.assert(
      fc.property(fc.integer({ max: 60, min: 2 }), fc.func(fc.integer()), (count, key) => {
        const films = Array.from({ length: count }, (_, place) => named(`Film ${place}`))
        const same = films.map((_, place) => place)
        expect(compare(same, films)).toMatchObject({ agreed: (count * (count - 1)) / 2, apart: null })
        expect(compare(same.toReversed(), films).agreed).toBe(0)
        const any = same.toSorted((a, b) => key(a) - key(b))
        expect(compare(any, films).ranked.reduce((sum, { rise }) => sum + rise, 0)).toBe(0)
      }),
    )
  })
})

it('lists films by title, then year', () => {
  const films = [named('Rocky', 2006), named('Élite'), named('Fame'), named('Rocky', 1976)]
  expect(byTitle(films, 'en').map(({ title, year }) => `${title} ${year}`)).toEqual(['Élite 1999', 'Fame 1999', 'Rocky 1976', 'Rocky 2006'])
})

it('lists them without the articles of the language of the list', () => {
  const films = [named('The Rock'), named('Die Hard'), named('Fame')]
  expect([titles(byTitle(films, 'en')), titles(byTitle(films, 'de'))]).toEqual([
    ['Die Hard', 'Fame', 'The Rock'],
    ['Fame', 'Die Hard', 'The Rock'],
  ])
})
