import { renderToStaticMarkup } from 'react-dom/server'
import type { Standing } from 'types/content/other-pages'
import { expect, it } from 'vitest'

import { Standings } from './standings.tsx'

const standing: Standing = { isKeptBack: false, movement: null, of: 9, path: '/lists/films', rank: 1, title: 'Films' }
const markupOf = (over: Partial<Standing>) =>
  renderToStaticMarkup(<Standings slug="heat" standings={[{ ...standing, ...over }]} />).replaceAll(/<!-- -->| dir="auto"/g, '')

it('a rank stands beside its list, with a way to the entry', () => {
  const html = markupOf({})
  expect(html).toContain('Number 1 of 9 in')
  expect(html).toContain('<a href="/lists/films#heat">Films</a>')
})

it('a rank that tells the end of a countdown is shown when a reader asks, and the way leads to the beginning', () => {
  const html = markupOf({ isKeptBack: true })
  const [shown = '', asked = ''] = html.split('<details>')
  expect(shown).toContain('<a href="/lists/films">Films</a>')
  expect(shown).not.toMatch(/Number|>1</)
  expect(asked).toContain('Number 1 of 9')
})
