import { describe, expect, it } from 'vitest'

import { settleRights } from './settle-rights.ts'

const settled = (data: object, originalDoc: object = {}) =>
  settleRights({ data, originalDoc } as unknown as Parameters<typeof settleRights>[0]) as Record<string, unknown>

describe('settleRights', () => {
  it('takes a day for rights that end', () => {
    expect(settled({ rightsUntil: '2027-01-01' })).toMatchObject({ rights: 'licensed-until', rightsUntil: '2027-01-01' })
  })

  it('drops what belongs to another choice', () => {
    const stored = { fairUseReason: 'Criticism', licence: 'own', licenceAddress: 'https://agency.example', rights: 'fair-use' }
    expect(settled({ licence: 'cc-by-4.0', rights: 'owned' }, stored)).toMatchObject({ fairUseReason: null, licenceAddress: null })
    expect(settled({ rights: 'licensed' }, { rights: 'licensed-until', rightsUntil: '2027-01-01' })).toMatchObject({ rightsUntil: null })
    expect(settled({ alt: 'Other' }, stored)).not.toHaveProperty('licenceAddress')
  })

  it('takes the address of a listed licence for the licence', () => {
    const cc = 'https://creativecommons.org/licenses/by/4.0/deed.de'
    expect(settled({ licenceAddress: cc })).toMatchObject({ licence: 'cc-by-4.0', licenceAddress: null })
    expect(settled({ licence: 'own', licenceAddress: cc })).toMatchObject({ licence: 'cc-by-4.0', licenceAddress: null })
    expect(settled({ licenceAddress: 'https://agency.example' })).toMatchObject({ licence: 'own' })
    expect(settled({ licence: 'all-rights-reserved', licenceAddress: cc })).toMatchObject({
      licence: 'all-rights-reserved',
      licenceAddress: null,
    })
  })
})
