import { renderToStaticMarkup } from 'react-dom/server'
import type { Corrections } from 'types/content/indexes'
import { expect, it } from 'vitest'

import { aSite } from '../../testing/builders.ts'
import { CorrectionsPage } from './corrections-page.tsx'

const pageOf = (days: Corrections['days']) =>
  renderToStaticMarkup(<CorrectionsPage corrections={{ days, path: '/corrections' }} publication={7} site={aSite()} />)

it('each day has its lists, with the edition that was corrected', () => {
  const edition = { number: 2, path: '/lists/films/editions#edition-2' }
  const html = pageOf([{ day: '2026-11-27', lists: [{ edition, path: '/lists/films', title: '9 films' }] }])
  expect(html).toContain('27 November 2026')
  expect(html).toContain('<a href="/lists/films" dir="auto">9 films</a>, <a href="/lists/films/editions#edition-2">Edition 2</a>')
  expect(html).not.toContain('Nothing has been corrected')
})

it('says so when nothing was corrected, and stands at the foot of every page', () => {
  expect(pageOf([])).toContain('Nothing has been corrected yet.')
  expect(pageOf([])).toMatch(/<footer.*<a href="\/corrections">Corrections<\/a>/)
})
