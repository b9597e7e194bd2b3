import { expect, it } from 'vitest'

import { toSite } from './site.ts'

it('has no address that ends in a slash, as paths begin with one', () => {
  expect(['https://montage.example', 'https://montage.example//'].map((address) => toSite({ address }).address)).toEqual(
    Array.from({ length: 2 }, () => 'https://montage.example'),
  )
})

it('gives no link that runs code', () => {
  const links = [
    { label: 'About', url: 'https://montage.example/about' },
    { label: 'Code', url: 'javascript:alert(1)' },
  ]
  expect(toSite({ links }).links).toEqual(links.slice(0, 1))
})

it.each([
  ['desk@montage.example', 'mailto:desk@montage.example'],
  ['https://montage.example/security', 'https://montage.example/security'],
  ['', ''],
])('names %j as %j to who found a hole', (securityContact, expected) => {
  expect(toSite({ securityContact }).securityContact).toBe(expected)
})

it('has a name and a time zone before anybody has chosen them', () => {
  expect(toSite({})).toMatchObject({ address: '', links: [], name: 'Ranked lists', timeZone: 'UTC' })
})
