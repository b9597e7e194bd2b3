import { renderToStaticMarkup } from 'react-dom/server'
import type { Embed } from 'types/content/other-pages'
import { expect, it } from 'vitest'

import { anEmbed, aSite, entriesOf } from '../../testing/builders.ts'
import { EmbedPage } from './embed-page.tsx'

const markupOf = (over: Partial<Embed>) => renderToStaticMarkup(<EmbedPage embed={anEmbed(over)} site={aSite()} publication={1} />)

it('links to each entry of the list by its anchor', () => {
  expect(markupOf({ entries: entriesOf('Heat', 'Rocky'), length: 2 })).toContain('<li value="2"><a href="/lists/films#rocky">')
})

it('says how many entries it omits', () => {
  expect(markupOf({ entries: entriesOf('Heat'), length: 5 })).toContain('<a href="/lists/films">And 4 more</a>')
  expect(markupOf({ entries: entriesOf('Heat'), length: 1 })).not.toContain('more</a>')
})
