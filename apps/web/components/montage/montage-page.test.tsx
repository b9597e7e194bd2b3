import { renderToStaticMarkup } from 'react-dom/server'
import type { Film } from 'types/content/film'
import { expect, it } from 'vitest'

import { aFilm, aSite } from '../../testing/builders.ts'
import { MontagePage } from './montage-page.tsx'

function markupOf(over: Partial<Film>) {
  const montage = { ...aFilm('Heat', over), path: '/montages/heat', standings: [] }
  return renderToStaticMarkup(<MontagePage montage={montage} publication={7} site={aSite()} />).replaceAll(
    /<!-- -->|<\/?bdi>| dir="auto"/g,
    '',
  )
}

it('a film has its running time, its countries and the places to watch it, which are told nothing', () => {
  const watch = [{ label: 'The Archive', region: 'Germany', url: 'https://archive.example/heat?a=1&b=2' }]
  const html = markupOf({ countries: ['United States', 'Canada'], runningTime: 170, watch })
  expect(html).toContain('<dt>Film</dt><dd>170 minutes</dd><dd>United States, Canada</dd>')
  expect(html).toContain(
    '<a href="https://archive.example/heat?a=1&amp;b=2" rel="noopener noreferrer external">The Archive</a><span> Germany</span>',
  )
  expect(html).toContain('do not tell them who you are')
})

it('a film of which nothing is known has no empty headings', () => {
  for (const over of [{}, { countries: [], runningTime: null, watch: [] }]) {
    expect(markupOf(over)).not.toMatch(/Where to watch|<dt>Film/)
  }
})
