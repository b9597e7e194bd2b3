import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isSigned, type Purpose, sign } from './signature.ts'

const body = '{"pages":{"/":7,"/lists/a":6}}'
const secret = 'shared'
const now = Date.UTC(2026, 0, 1)
const minute = 60_000

describe('isSigned', () => {
  const signature = sign(body, secret, 'announcement', now)

  it('accepts what the same secret signed, within five minutes', () => {
    expect(isSigned(body, signature, secret, 'announcement', now)).toBe(true)
    expect(isSigned(body, signature, secret, 'announcement', now + 5 * minute)).toBe(true)
  })

  it.each<[string, string, string | undefined, string, Purpose, number]>([
    ['another body', '{"pages":{"/":8}}', signature, secret, 'announcement', now],
    ['another secret', body, signature, 'guessed', 'announcement', now],
    ['a replay after five minutes', body, signature, secret, 'announcement', now + 5 * minute + 1000],
    ['a time in the future', body, signature, secret, 'announcement', now - 6 * minute],
    ['a changed time', body, signature.replace(/t=\d+/, `t=${now / 1000 + 1}`), secret, 'announcement', now],
    ['a signature for something else', body, signature, secret, 'question', now],
    ['a missing signature', body, undefined, secret, 'announcement', now],
    ['a malformed signature', body, 'v1=abc', secret, 'announcement', now],
  ])('refuses %s', (_case, ...args) => {
    expect(isSigned(...args)).toBe(false)
  })

  it('refuses every other body', () => {
    fc.assert(fc.property(fc.string(), (other) => isSigned(other, signature, secret, 'announcement', now) === (other === body)))
  })
})
