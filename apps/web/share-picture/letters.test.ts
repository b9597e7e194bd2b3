import { describe, expect, it } from 'vitest'

import { outlinesOf, toSettable, widthOf } from './letters.ts'

describe('toSettable', () => {
  it.each([
    ['Rocky IV', 'ROCKY IV'],
    ['Łódź, Đặng & “Ærø”', 'ŁÓDŹ, ĐẶNG & “ÆRØ”'],
    ['<script>alert(1)</script>', '<SCRIPT>ALERT(1)</SCRIPT>'],
    ['Rocky 🥊 IV 👨‍👩‍👧 🏋🏽‍♀️', 'ROCKY IV'],
    ['  two\nlines\u00a0and a\u2011hyphen\u00ad ', 'TWO LINES AND A-HYPHEN'],
    ['e\u0301t\u00e9', 'ÉTÉ'],
    ['Straße', 'STRASSE'],
  ])('sets %j', (text, words) => {
    expect(toSettable(text)).toBe(words)
  })

  it.each(['Οδύσσεια', '千と千尋の神隠し', 'שלום', 'العربية', 'Rocky и', '🥊', ''])(
    'is null for %j, whose letters the face lacks',
    (text) => {
      expect(toSettable(text)).toBeNull()
    },
  )

  it('makes the capitals of a language', () => {
    expect(toSettable('istanbul', 'capitals', 'tr')).toBe('İSTANBUL')
  })

  it('retains the case of a credit, and its ©', () => {
    expect(toSettable('© Agence Étoile', 'as it is')).toBe('© Agence Étoile')
  })
})

it('draws all letters side by side, within their width', () => {
  for (const words of ['9 WORKOUT MONTAGES', 'ŁÓDŹ ĐẶNG', 'AVATAR']) {
    const outlines = outlinesOf(words, 10, 100, 100)
    expect(outlines).not.toMatch(/NaN|undefined/)
    const across = [...outlines.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))
    expect(Math.min(...across)).toBeGreaterThan(0)
    expect(Math.max(...across)).toBeLessThanOrEqual(10 + widthOf(words) * 100 + 1)
    expect(Math.max(...across)).toBeGreaterThan(widthOf(words) * 100 - 10)
  }
})
