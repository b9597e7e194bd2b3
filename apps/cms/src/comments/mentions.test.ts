import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mentionRanges, mentionsIn } from './mentions.ts'

const people = ['Ada', 'Ada Lens', 'Bo', 'Jürgen O’Neill', 'Bo'].map((name, index) => ({ id: String(index), name }))
const named = (text: string) => mentionsIn(text, people).map(({ id }) => id)

describe('the people whom a text names', () => {
  it.each([
    ['@Ada, look', ['0']],
    ['@Ada Lens, look', ['1']],
    ['@ada lens and @ADA', ['0', '1']],
    ['(@Bo)', ['2', '4']],
    ['@jürgen o’neill!', ['3']],
    ['@Adam', []],
    ['me@Ada.example', []],
    ['@@Ada', []],
    ['Ada and Bo', []],
    ['@', []],
  ])('in “%s”', (text, ids) => {
    expect(named(text)).toEqual(ids)
  })

  it('are those that it was written with, whatever stands between them', () => {
    const between = fc.constantFrom(' ', ', ', '\n', '! (', ' and ', ' a@b ')
    fc.assert(
      fc.property(fc.array(fc.tuple(between, fc.constantFrom(...people)), { maxLength: 8 }), between, (parts, end) => {
        const text = parts.map(([before, { name }]) => `${before}@${name}`).join('') + end
        expect(
          new Set(
            mentionRanges(
              text,
              people.map(({ name }) => name),
            ).map(({ name }) => name),
          ),
        ).toEqual(new Set(parts.map(([, { name }]) => name)))
      }),
      { numRuns: 300 },
    )
  })
})
