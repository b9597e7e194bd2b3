import { expect, it } from 'vitest'

import { aList, aPerson } from './builders.ts'
import { aFakeCms } from './fake-cms.ts'
import { getPerson } from './person.ts'
import { toSite } from './site.ts'

const cms = aFakeCms()
const site = toSite({ id: 'site', name: 'Montage', description: '', address: '', timeZone: 'UTC' })
const ada = aPerson('Ada')

it('is shown with what they signed, the newest first', async () => {
  const signed = (slug: string, publishedAt: string) => aList({ byline: [ada], id: slug, image: 'none', publishedAt, slug })
  cms.documents = {
    lists: [signed('old', '2026-01-01T00:00:00.000Z'), signed('new', '2026-02-01T00:00:00.000Z'), aList({ byline: [aPerson('Ida')] })],
    people: [aPerson('Ida'), ada],
  }
  const person = await getPerson('ada', site)
  expect(person).toMatchObject({ biography: null, name: 'Ada', path: '/people/ada', portrait: null })
  expect(person?.lists.map(({ path }) => path)).toEqual(['/lists/new', '/lists/old'])
})

it('is linked with nothing that runs code or leads off the site unseen', async () => {
  const addresses = ['https://example.org/ada', 'mailto:ada@example.org', 'javascript:alert(1)', 'data:text/html,<b>', '//evil.example']
  cms.documents.people = [{ ...ada, links: addresses.map((url) => ({ id: url, label: 'Elsewhere', url })) }]
  expect((await getPerson('ada', site))?.links).toEqual([
    { label: 'Elsewhere', url: 'https://example.org/ada' },
    { label: 'Elsewhere', url: 'mailto:ada@example.org' },
  ])
})

it('is nobody whom readers may see', async () => {
  cms.documents.people = [ada]
  expect(await getPerson('ida', site)).toBeNull()
})
