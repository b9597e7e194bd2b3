import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { aSite, aTrail } from '../../testing/builders.ts'
import { FrontPage } from './front-page.tsx'

const markupOf = (hasMore: boolean) =>
  renderToStaticMarkup(<FrontPage front={{ hasMore, lead: null, trails: [aTrail()] }} publication={1} site={aSite()} />)

it('leads to all lists when there are more than it shows', () => {
  expect(markupOf(true)).toContain('<a href="/lists">All lists</a>')
  expect(markupOf(false)).not.toContain('All lists</a>')
})
