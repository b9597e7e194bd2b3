import { renderToStaticMarkup } from 'react-dom/server'
import type { PreviewContent } from 'types/preview/question'
import { expect, it } from 'vitest'

import { aFilm, aRankedList, aSite, entriesOf } from '../../testing/builders.ts'
import { SharedPage } from './shared-page.tsx'

const shared = { by: 'Ada', status: 'page', until: '2026-12-04T09:30:00.000Z' } as const

const pages: PreviewContent[] = [
  { content: aRankedList({ entries: entriesOf('Heat') }), kind: 'list' },
  { content: { ...aFilm('Heat'), path: '/montages/heat', standings: [] }, kind: 'montage' },
]

it.each(pages)('a shared $kind says whose draft it is and until when, and has neither a script nor anything for editors', (page) => {
  const html = renderToStaticMarkup(<SharedPage {...shared} page={page} site={aSite()} />)
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain('Draft Shown to you by Ada until 4 December 2026, 09:30. Not what readers see.')
  expect(html).not.toMatch(/<script|data-edit|data-admin|\/admin|rel="(canonical|alternate)"|property="og:/)
})
