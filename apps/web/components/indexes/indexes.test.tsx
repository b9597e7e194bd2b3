import { renderToStaticMarkup } from 'react-dom/server'
import type { ListIndex, PeopleIndex } from 'types/content/indexes'
import { expect, it } from 'vitest'

import { aSite } from '../../testing/builders.ts'
import { ListIndexPage } from './list-index-page.tsx'
import { PeopleIndexPage } from './people-index-page.tsx'

const page = { publication: 7, site: aSite() }

const aRow = (title: string, published: string | null, over: Partial<ListIndex['lists'][number]> = {}) => ({
  length: 9,
  path: `/lists/${title.toLowerCase()}`,
  published,
  standfirst: 'Ranked.',
  title,
  ...over,
})

const listsWith = (over: Partial<ListIndex>): string => {
  const lists = [aRow('Newer', '2026-03-01'), aRow('Old', '2025-12-31', { length: 1 }), aRow('Older', '2025-01-01')]
  return renderToStaticMarkup(<ListIndexPage {...page} index={{ lists, newer: null, older: null, path: '/lists', years: [], ...over }} />)
}

it('lists are under the year of their first publication, each with its date and length', () => {
  const html = listsWith({})
  const order = ['>2026</h2>', '>Newer</a>', '1 March 2026', '9 entries', '>2025</h2>', '>Old</a>', '1 entry<', '>Older</a>']
  const places = order.map((text) => html.indexOf(text))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(html.match(/<h2/g)).toHaveLength(2)
})

it('years lead to the page that they are on, and are there only when there are several', () => {
  const html = listsWith({
    years: [
      { path: '/lists', year: '2026' },
      { path: '/lists/page/4', year: '2021' },
    ],
  })
  expect(html).toContain('<a href="#y2026">2026</a>')
  expect(html).toContain('<a href="/lists/page/4#y2021">2021</a>')
  expect(listsWith({ years: [{ path: '/lists', year: '2026' }] })).not.toContain('aria-label="Years"')
})

it('an older page has a title and canonical address of its own, and links to both sides', () => {
  const html = listsWith({ newer: '/lists', older: '/lists/page/1', path: '/lists/page/2' })
  expect(html).toContain('<h1 dir="auto">Lists of 2025 to 2026</h1>')
  expect(html).toContain('<a href="/lists" rel="prev">Newer lists</a>')
  expect(html).toContain('<a href="/lists/page/1" rel="next">Older lists</a>')
  expect(html).toContain('"@id":"https://montage.example/lists/page/2"')
  expect(listsWith({})).not.toContain('aria-label="More lists"')
})

it('says that there is no list, and no person, yet', () => {
  expect(listsWith({ lists: [] })).toContain('still being argued over')
  expect(peopleWith([])).toContain('Nobody has signed a list yet.')
})

const peopleWith = (people: PeopleIndex['people']): string =>
  renderToStaticMarkup(<PeopleIndexPage {...page} index={{ path: '/people', people }} />)

it('people have their words and the number of their lists', () => {
  const html = peopleWith([
    { biography: 'She ranks.', lists: 2, name: 'Ada', path: '/people/ada' },
    { biography: null, lists: 1, name: 'Ida', path: '/people/ida' },
    { biography: null, lists: 0, name: 'Otto', path: '/people/otto' },
  ])
  expect(html).toMatch(/<a href="\/people\/ada" dir="auto">Ada<\/a><\/h2><p dir="auto">She ranks\.<\/p><p class="dates">2 lists/)
  expect(html).toMatch(/>Ida<\/a><\/h2><p class="dates">1 list</)
  expect(html).toMatch(/>Otto<\/a><\/h2><\/li>/)
  expect(html).toContain('"name":"Ada","url":"https://montage.example/people/ada"')
})
