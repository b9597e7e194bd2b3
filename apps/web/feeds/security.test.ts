import fc from 'fast-check'
import { expect, it } from 'vitest'

import { toSecurity } from './security.ts'

const contactOf = (securityContact: string) => ({ address: '', securityContact })

it('names the contact and its own address', () => {
  expect(toSecurity({ ...contactOf('mailto:desk@montage.example'), address: 'https://montage.example' }, new Date('2026-11-22'))).toBe(
    [
      'Contact: mailto:desk@montage.example',
      'Expires: 2027-05-01T00:00:00.000Z',
      'Preferred-Languages: en',
      'Canonical: https://montage.example/.well-known/security.txt',
      '',
    ].join('\n'),
  )
  expect(toSecurity(contactOf('https://montage.example/security'))).toContain('Contact: https://montage.example/security\n')
})

it('is null without a contact', () => {
  expect(toSecurity(contactOf(''))).toBeNull()
})

it('is valid for five to six months on any day', () => {
  const day = 24 * 60 * 60_000
  fc.assert(
    fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => {
      const [, expires = ''] = /Expires: (.*)/.exec(toSecurity(contactOf('mailto:desk@montage.example'), now) ?? '') ?? []
      const days = (Date.parse(expires) - now.getTime()) / day
      expect(days).toBeGreaterThan(140)
      expect(days).toBeLessThan(190)
    }),
  )
})
