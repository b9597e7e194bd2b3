import { describe, expect, it } from 'vitest'

import { cleanAddress, cleanNames, cleanText } from './clean.ts'

describe('cleanText', () => {
  it.each([
    ['Ada Lens', 'Ada Lens'],
    ['  Photograph:\r\n\tAda Lens ', 'Photograph: Ada Lens'],
    ['Åse Ødegård / 山田', 'Åse Ødegård / 山田'],
    ['Ada\u0000 \u001b[31mLens', 'Ada [31mLens'],
    ['Ada \u202egnp.Lens', 'Ada gnp.Lens'],
    ['a < b & c > d', 'a < b & c > d'],
    ['half \ud800 a character', 'half a character'],
  ])('of %j is %j', (value, text) => {
    expect(cleanText(value, 100)).toBe(text)
  })

  it.each(['OLYMPUS DIGITAL CAMERA         ', 'SONY DSC', 'null', 'undefined', 'null, undefined', 'null; NULL'])(
    'takes nothing from %j, which nobody wrote',
    (value) => {
      expect(cleanText(value, 100)).toBeNull()
    },
  )

  it.each(['', ' \n\t', 'A\uFFFDda', '<b>Ada</b>', 'Ada<script>alert(1)</script>', '</p>', '<!-- x', 'x'.repeat(101), 'x'.repeat(1e6)])(
    'takes nothing from %j',
    (value) => {
      expect(cleanText(value, 100)).toBeNull()
    },
  )
})

describe('cleanNames', () => {
  it.each([
    ['Ada Lens, Bo Shutter', 'Ada Lens, Bo Shutter'],
    ['Ada Lens; Bo Shutter', 'Ada Lens; Bo Shutter'],
    ['Ada Lens, Ada Lens', 'Ada Lens'],
    ['Ada Lens; ada lens ;Bo', 'Ada Lens, Bo'],
    ['null, Ada Lens, undefined', 'Ada Lens'],
    ['undefined, null', null],
  ])('of %j is %j', (value, names) => {
    expect(cleanNames(value, 100)).toBe(names)
  })
})

describe('cleanAddress', () => {
  it.each(['https://example.org/licence?a=1', 'http://example.org'])('takes %s', (address) => {
    expect(cleanAddress(` ${address}\n`)).toBe(address)
  })

  it.each([
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https:///x',
    'https://a b.example',
    'mailto:a@b.example',
    'See our site',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('does not take %s', (address) => {
    expect(cleanAddress(address)).toBeNull()
  })
})
