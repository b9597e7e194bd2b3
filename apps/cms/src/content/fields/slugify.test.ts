import fc from 'fast-check'
import { isSlug } from 'types/addresses'
import { describe, expect, it } from 'vitest'

import { hasAddressLetters } from './address-letters.ts'
import { slugify } from './slugify.ts'

describe('slugify', () => {
  it.each([
    ['Pain & Gain', 'pain-and-gain'],
    ['G.I. Jane', 'g-i-jane'],
    ['Batman v Superman: Dawn of Justice', 'batman-v-superman-dawn-of-justice'],
    ['Batman v. Superman: Dawn of Justice', 'batman-v-superman-dawn-of-justice'],
    ['Amélie', 'amelie'],
    ['Ocean’s Eleven', 'oceans-eleven'],
    ['{count} Workout Montages', 'workout-montages'],
    ['Æon Łódź Straße', 'aeon-lodz-strasse'],
    ['Đorđe, Guðrún, Þór', 'dorde-gudrun-thor'],
    ['Smørrebrød', 'smorrebrod'],
    ['Рокки: Ещё один бой', 'rokki-eschyo-odin-boy'],
    ['Йод', 'yod'],
    ['Ο Ζορμπάς', 'o-zormpas'],
    ['???', ''],
    ['七人の侍', ''],
    ['المصارع', ''],
  ])('makes %s into %s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it.each(['Amélie', 'Рокки', 'Ο Ζορμπάς', '1917', 'Straße', '???', '七人の侍', 'المصارع', '{count} 侍', 'ﬁ', '①'])(
    'can be foretold of %s without making one',
    (title) => {
      expect(hasAddressLetters(title)).toBe(slugify(title) !== '')
    },
  )

  it('cuts a long title at a word', () => {
    const slug = slugify('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('-word')).toBe(true)
  })

  it('gives a slug or nothing, whatever the title, and leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugify(title)
        expect(slug === '' || isSlug(slug)).toBe(true)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})
