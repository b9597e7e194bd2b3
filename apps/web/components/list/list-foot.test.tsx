import { renderToStaticMarkup } from 'react-dom/server'
import type { ListFoot } from 'types/content/list'
import { expect, it } from 'vitest'

import { aRankedList, aSite } from '../../testing/builders.ts'
import { ListPage } from './list-page.tsx'

const link = (name: string) => ({ path: `/lists/${name.toLowerCase()}`, title: name })
const markupOf = (foot?: Partial<ListFoot>): string =>
  renderToStaticMarkup(
    <ListPage
      list={aRankedList(foot ? { foot: { next: null, previous: null, related: [], ...foot } } : {})}
      publication={1}
      site={aSite()}
    />,
  )

it('a list leads to the next, to the one before and to those with the same films', () => {
  const html = markupOf({ next: link('Newer'), previous: link('Older'), related: [link('Alike')] })
  expect(html).toContain('The next list</span> <a href="/lists/newer" dir="auto">Newer</a>')
  expect(html).toContain('The list before</span> <a href="/lists/older" dir="auto">Older</a>')
  expect(html).toContain('<h2 id="_related">Related lists</h2><ul><li><a href="/lists/alike" dir="auto">Alike</a></li></ul>')
})

it('leaves out what there is not', () => {
  expect(markupOf({ next: link('Newer') })).not.toMatch(/The list before|Related lists/)
  expect(markupOf({ related: [link('Alike')] })).not.toMatch(/The next list|The list before/)
  for (const html of [markupOf({}), markupOf()]) expect(html).not.toContain('list-foot')
})
