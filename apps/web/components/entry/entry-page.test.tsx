import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { aRankedList, aSite, entriesOf } from '../../testing/builders.ts'
import { EntryPage } from './entry-page.tsx'

const [heat] = entriesOf('Heat')

function markupOf(rank: number | null) {
  if (!heat) throw new Error('There is no entry.')
  const list = aRankedList({ entries: entriesOf('Heat', 'Rocky', 'Jaws', 'Alien'), isCountdown: rank === null, title: 'Four films' })
  const page = <EntryPage entry={{ ...heat, note: 'It wins.' }} kind="entry" list={list} publication={7} rank={rank} site={aSite()} />
  return renderToStaticMarkup(page).replaceAll(/<!-- -->| dir="auto"/g, '')
}

it('an entry says its rank and list, and why it stands there', () => {
  const html = markupOf(1)
  expect(html).toContain('No. 1 of 4 in <a href="/lists/films#heat">Four films</a>')
  expect(html).toContain('It wins.')
})

it('an entry that a countdown keeps for its end says no rank and no reason', () => {
  const html = markupOf(null)
  expect(html).toContain('From the countdown <a href="/lists/films">Four films</a>')
  expect(html).not.toMatch(/No\. 1|It wins/)
})
