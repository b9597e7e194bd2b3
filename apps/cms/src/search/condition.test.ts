import { describe, expect, it } from 'vitest'

import { conditionOf } from './condition.ts'

describe('conditionOf', () => {
  it('asks for every word, in any of the fields', () => {
    expect(conditionOf(' rocky  tiger ', ['title', 'song'])).toEqual({
      and: [
        { or: [{ title: { like: 'rocky' } }, { song: { like: 'rocky' } }] },
        { or: [{ title: { like: 'tiger' } }, { song: { like: 'tiger' } }] },
      ],
    })
  })

  it('takes four digits for a year, or for words', () => {
    expect(conditionOf('1985', ['title'])).toEqual({ and: [{ or: [{ title: { like: '1985' } }, { year: { equals: 1985 } }] }] })
    expect(conditionOf('300', ['title'])).toEqual({ and: [{ or: [{ title: { like: '300' } }] }] })
  })

  it.each(['', '  ', '%', '_ %'])('is none without a word: “%s”', (query) => {
    expect(conditionOf(query, ['title'])).toBeNull()
  })

  it('parts words where a database would see a placeholder', () => {
    expect(conditionOf('100%_pain', ['title'])).toEqual(conditionOf('100 pain', ['title']))
  })

  it.each([
    ['élan', ['élan', 'ÉLAN', 'Élan']],
    ['Élan', ['Élan', 'élan', 'ÉLAN']],
    ['рокки', ['рокки', 'РОККИ', 'Рокки']],
    ['Rocky', ['Rocky']],
  ])('asks for %s in the cases that a database would not match by itself', (word, spellings) => {
    expect(conditionOf(word, ['title'])).toEqual({ and: [{ or: spellings.map((like) => ({ title: { like } })) }] })
  })
})
