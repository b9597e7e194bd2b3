import { renderToStaticMarkup } from 'react-dom/server'
import type { PastEdition } from 'types/content/edition'
import type { History } from 'types/content/other-pages'
import { expect, it } from 'vitest'

import { aSite } from '../../testing/builders.ts'
import { HistoryPage } from './history-page.tsx'

const anEdition = (number: number): PastEdition => ({
  number,
  path: `/lists/films/editions#edition-${number}`,
  day: '2026-11-22',
  note: null,
  corrections: [],
  moves: null,
  order: [],
  dropped: [],
})

const markupOf = (over: Partial<History>): string => {
  const history = {
    path: '/lists/films/editions',
    list: { path: '/lists/films', title: 'Films', isCountdown: false },
    editions: [anEdition(41), anEdition(40)],
    current: 41,
    older: null,
    newer: null,
  }
  return renderToStaticMarkup(<HistoryPage history={{ ...history, ...over }} publication={1} site={aSite()} />)
}

it('links to the pages of older and newer editions', () => {
  const html = markupOf({ older: '/lists/films/editions/20', newer: '/lists/films/editions' })
  expect(html).toContain('<a href="/lists/films/editions/20">Older editions</a>')
  expect(html).toContain('<a href="/lists/films/editions">Newer editions</a>')
})

it('has no such link at either end of the history', () => {
  expect(markupOf({ older: '/lists/films/editions/20' })).not.toContain('Newer editions')
  expect(markupOf({ newer: '/lists/films/editions' })).not.toContain('Older editions')
  expect(markupOf({})).not.toContain('More editions')
})

it('gives the number of editions, and marks the newest if it is on this page', () => {
  expect(markupOf({})).toContain('41 editions')
  expect(markupOf({}).match(/As it stands/g)).toHaveLength(1)
  const older = markupOf({ editions: [anEdition(20)] })
  expect(older).toContain('41 editions')
  expect(older).not.toContain('As it stands')
})
