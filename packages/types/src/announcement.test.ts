import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isSigned, parseAnnouncement, sign, writeAnnouncement } from './announcement.ts'

const body = '{"pages":{"/":7,"/lists/a":6}}'
const secret = 'shared'
const now = Date.UTC(2026, 0, 1)
const minute = 60_000

describe('isSigned', () => {
  const signature = sign(body, secret, now)

  it('accepts what the same secret signed, within five minutes', () => {
    expect(isSigned(body, signature, secret, now)).toBe(true)
    expect(isSigned(body, signature, secret, now + 5 * minute)).toBe(true)
  })

  it.each<[string, string, string | undefined, string, number]>([
    ['another body', '{"pages":{"/":8}}', signature, secret, now],
    ['another secret', body, signature, 'guessed', now],
    ['a replay after five minutes', body, signature, secret, now + 5 * minute + 1000],
    ['a time in the future', body, signature, secret, now - 6 * minute],
    ['a changed time', body, signature.replace(/t=\d+/, `t=${now / 1000 + 1}`), secret, now],
    ['a missing signature', body, undefined, secret, now],
    ['a malformed signature', body, 'v1=abc', secret, now],
  ])('refuses %s', (_case, ...args) => {
    expect(isSigned(...args)).toBe(false)
  })

  it('refuses every other body', () => {
    fc.assert(fc.property(fc.string(), (other) => isSigned(other, signature, secret, now) === (other === body)))
  })
})

describe('writeAnnouncement', () => {
  it('can be read again', () => {
    expect(parseAnnouncement(writeAnnouncement({ pages: { '/': 7 } }))).toEqual({ pages: { '/': 7 } })
  })

  it('gives two that say the same in the same second signatures of their own', () => {
    const signatures = [1, 2].map(() => sign(writeAnnouncement({ pages: { '/': 7 } }), secret, now))
    expect(new Set(signatures).size).toBe(2)
  })
})

describe('parseAnnouncement', () => {
  it('reads what was sent', () => {
    expect(parseAnnouncement(body)).toEqual({ pages: { '/': 7, '/lists/a': 6 } })
  })

  it.each(['', 'null', '[]', '{}', '{"pages":null}', '{"pages":{"/":1.5}}', '{"pages":{"/":"1"}}', '{"pages":{"lists":1}}'])(
    'refuses %j',
    (text) => {
      expect(parseAnnouncement(text)).toBeNull()
    },
  )
})
