import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { aList, aMontage, entriesOf } from '../data/builders.ts'
import { toEmbed } from '../data/embed.ts'
import { toSite } from '../data/site.ts'
import { EmbedPage } from './embed-page.tsx'

const site = toSite({ id: 'site', name: 'Montage', description: 'Lists', address: 'https://montage.example', timeZone: 'UTC' })
const markupOf = (films: string[]) => {
  const embed = toEmbed(aList({ entries: entriesOf(...films.map((film) => aMontage(film))) }))
  return renderToStaticMarkup(<EmbedPage embed={embed} site={site} publication={1} />)
}

it('an embed leads to each entry of the list, by its anchor', () => {
  expect(markupOf(['Heat', 'Rocky'])).toContain('<li value="2"><a href="/lists/films#rocky">')
})

it('an embed says how many it leaves out', () => {
  expect(markupOf(Array.from({ length: 14 }, (_, place) => `Film ${place}`))).toContain('<a href="/lists/films">And 4 more</a>')
  expect(markupOf(['Heat'])).not.toContain('more</a>')
})
