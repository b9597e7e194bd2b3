import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { excerptOf } from './excerpt.ts'

const long = `${'Nobody explains the plan. '.repeat(20)}Then a sled moves. ${'The weights go up. '.repeat(20)}`

describe('an excerpt', () => {
  it('has the word that was found, with words before and after it, and says where it was cut', () => {
    const excerpt = excerptOf(long, new Set(['sled']))
    expect(excerpt).toMatch(/^… .*plan\. Then a sled moves\. The weights.* …$/)
    expect(excerpt.length).toBeLessThan(260)
  })

  it('is the whole of a short text, and the beginning of a long one where nothing was found', () => {
    expect(excerptOf('A sled.', new Set(['sled']))).toBe('A sled.')
    expect(excerptOf(long, new Set(['rocky']))).toMatch(/^Nobody .* …$/)
  })

  it('is never longer than a few lines', () => {
    const word = fc.constantFrom('sled', 'Ünder', 'x'.repeat(400), 'a', '—')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200, minLength: 1 }), (words) => {
        const text = words.join(' ')
        expect(excerptOf(text, new Set(['under'])).length).toBeLessThanOrEqual(250)
      }),
    )
  })
})
