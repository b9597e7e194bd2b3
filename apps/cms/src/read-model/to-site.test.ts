import { expect, it } from 'vitest'

import { toSite } from './to-site.ts'

it('removes the slash at the end of the address', () => {
  expect(['https://montage.example', 'https://montage.example//'].map((address) => toSite({ address }).address)).toEqual(
    Array.from({ length: 2 }, () => 'https://montage.example'),
  )
})

it('leaves out links that run code', () => {
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
])('gives the security contact %j as %j', (securityContact, expected) => {
  expect(toSite({ securityContact }).securityContact).toBe(expected)
})

it('has a default language, name, time zone and use by programs', () => {
  expect(toSite({})).toMatchObject({ address: '', language: 'en', links: [], machineUse: 'answers', name: 'Ranked lists', timeZone: 'UTC' })
})
