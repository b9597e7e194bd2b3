import { describe, expect, it } from 'vitest'

import { normalizeRights } from './normalize-rights.ts'

const normalized = (data: Record<string, unknown>, stored: Record<string, unknown> = {}) => normalizeRights(data, stored)

describe('normalizeRights', () => {
  it('makes rights with an end date end', () => {
    expect(normalized({ rightsUntil: '2027-01-01' })).toMatchObject({ rights: 'licensed-until', rightsUntil: '2027-01-01' })
  })

  it('empties the fields of other choices', () => {
    const stored = { fairUseReason: 'Criticism', licence: 'own', licenceAddress: 'https://agency.example', rights: 'fair-use' }
    expect(normalized({ licence: 'cc-by-4.0', rights: 'owned' }, stored)).toMatchObject({ fairUseReason: null, licenceAddress: null })
    expect(normalized({ rights: 'licensed' }, { rights: 'licensed-until', rightsUntil: '2027-01-01' })).toMatchObject({ rightsUntil: null })
    expect(normalized({ alt: 'Other' }, stored)).not.toHaveProperty('licenceAddress')
  })

  it('turns the address of a listed licence into the licence', () => {
    const cc = 'https://creativecommons.org/licenses/by/4.0/deed.de'
    expect(normalized({ licenceAddress: cc })).toMatchObject({ licence: 'cc-by-4.0', licenceAddress: null })
    expect(normalized({ licence: 'own', licenceAddress: cc })).toMatchObject({ licence: 'cc-by-4.0', licenceAddress: null })
    expect(normalized({ licenceAddress: 'https://agency.example' })).toMatchObject({ licence: 'own' })
    expect(normalized({ licence: 'all-rights-reserved', licenceAddress: cc })).toMatchObject({
      licence: 'all-rights-reserved',
      licenceAddress: null,
    })
  })
})
