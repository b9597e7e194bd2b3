import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Box, capital, fillBox, shorten } from './fill-box.ts'
import { widthOf } from './letters.ts'

const box: Box = { width: 500, height: 350, largest: 270, smallest: 50, leading: 0.88 }
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'ABCDEFGHIMOW<&É19'), minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(' '))

describe('fillBox', () => {
  it('never leaves the box, and loses no letter without an ellipsis', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { lines, size } = fillBox(text, box)
        for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(box.width + 0.01)
        expect((capital + (lines.length - 1) * box.leading) * size).toBeLessThanOrEqual(box.height)
        if (!lines.some((line) => line.includes('…'))) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
      { numRuns: 30 },
    )
  })

  it('sets a short title large and a long one small, in lines of about the same length', () => {
    expect(fillBox('MULAN', box).size).toBeGreaterThan(200)
    const { lines, size } = fillBox('9 WORKOUT MONTAGES THAT MAKE YOU WANT TO TRAIN', box)
    expect(lines).toHaveLength(4)
    expect(size).toBeGreaterThan(90)
    expect(Math.max(...lines.map((line) => widthOf(line))) / Math.min(...lines.map((line) => widthOf(line)))).toBeLessThan(1.6)
  })

  it('shortens a word that is wider than the box, and retains the words around it', () => {
    const { lines } = fillBox('TO LLANFAIRPWLLGWYNGYLLGOGERYCHWYRNDROBWLLLLANTYSILIOGOGOGOCH AND BACK', box)
    expect(lines).toEqual(['TO', expect.stringMatching(/^LLANFAIRPWLLGWYNGYLL[A-Z]*…$/), 'AND BACK'])
  })
})

it('shortens to the width of a line', () => {
  expect(shorten('MONTAGE', 10)).toBe('MONTAGE')
  const short = shorten('THE QUARTERLY REVIEW OF MONTAGES', 5)
  expect(short).toMatch(/^THE QUARTER.*…$/)
  expect(widthOf(short)).toBeLessThanOrEqual(5)
})
