import { describe, expect, it } from 'vitest'

import { licenceAt, licenceOf } from './licences.ts'

describe('licenceOf', () => {
  it.each([
    ['cc-by-4.0', null, 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['all-rights-reserved', null, 'All rights reserved', null],
    ['own', 'https://agency.example/terms', 'Licence', 'https://agency.example/terms'],
    ['own', 'https://creativecommons.org/licenses/by-sa/3.0/de/', 'CC BY-SA 3.0', 'https://creativecommons.org/licenses/by-sa/3.0/de/'],
    ['cc0-1.0', 'https://left.over.example', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ])('of %s at %s is %s', (key, address, name, leadsTo) => {
    expect(licenceOf(key, address)).toEqual({ name, address: leadsTo })
  })

  it.each([
    [null, null],
    [undefined, 'https://agency.example/terms'],
    ['own', null],
    ['own', ''],
    ['unheard-of', null],
    ['toString', null],
  ])('invents none for %s at %s', (key, address) => {
    expect(licenceOf(key, address)).toBeNull()
  })
})

describe('licenceAt', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'cc-by-4.0'],
    ['http://www.creativecommons.org/licenses/by/4.0', 'cc-by-4.0'],
    ['https://creativecommons.org/licenses/by-nc-sa/4.0/deed.de', 'cc-by-nc-sa-4.0'],
    ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'cc-by-sa-4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/deed.pt_br', 'cc0-1.0'],
    ['https://creativecommons.org/licenses/by/3.0/', null],
    ['https://creativecommons.org/licenses/by/4.0/../../evil', null],
    ['https://creativecommons.org.example/licenses/by/4.0/', null],
    ['', null],
  ])('%s is %s', (address, key) => {
    expect(licenceAt(address)).toBe(key)
  })
})
