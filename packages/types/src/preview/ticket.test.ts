import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type PreviewTicket, readPreviewTicket, writePreviewTicket } from './ticket.ts'

const ticket = { admin: 'https://cms.example', collection: 'lists', id: 'a', user: 'u' } as const
const secret = 'shared'
const hourInMs = 60 * 60_000

describe('writePreviewTicket', () => {
  it('can be read again', () => {
    expect(readPreviewTicket(writePreviewTicket(ticket, secret), secret)).toMatchObject(ticket)
  })

  it('makes the same token for six hours, that ends in six to twelve', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 6 * hourInMs - 1 }), (slot, later) => {
        const start = Math.floor(slot / (6 * hourInMs)) * 6 * hourInMs
        const token = writePreviewTicket(ticket, secret, start)
        expect(writePreviewTicket(ticket, secret, start + later)).toBe(token)
        const { until } = readPreviewTicket(token, secret) as PreviewTicket
        expect(until - (start + later)).toBeGreaterThan(6 * hourInMs)
        expect(until - (start + later)).toBeLessThanOrEqual(12 * hourInMs)
      }),
    )
  })
})

describe('readPreviewTicket', () => {
  const token = writePreviewTicket(ticket, secret)

  it('takes no token with another letter', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'abcXYZ019_-.'), (place, letter) => {
        const changed = token.slice(0, place) + letter + token.slice(place + 1)
        // The last letter of a signature has two bits that mean nothing.
        if (changed !== token && place < token.length - 1) expect(readPreviewTicket(changed, secret)).toBeNull()
      }),
    )
  })

  it.each([
    ['another secret', token, 'other'],
    ['nothing', '', secret],
    ['a long text', 'a'.repeat(2000), secret],
    ['two signatures', `${token}.${token.split('.')[1]}`, secret],
  ])('takes none of %s', (_name, given, of) => {
    expect(readPreviewTicket(given, of)).toBeNull()
  })
})
