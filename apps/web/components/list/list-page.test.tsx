import { renderToStaticMarkup } from 'react-dom/server'
import type { Dropped, RankedList } from 'types/content/list'
import { describe, expect, it } from 'vitest'

import { aFilm, aPicture, aRankedList, aSite, entriesOf } from '../../testing/builders.ts'
import { ListPage } from './list-page.tsx'

describe('the list page', () => {
  it('numbers its entries by rank, with their slugs as anchors', () => {
    const html = markupOf({ entries: entriesOf('Heat', 'Rocky IV') })
    expect(tagsOf(html, 'li').filter((tag) => tag.includes('class="entry"'))).toEqual([
      expect.stringContaining(' id="heat" value="1"'),
      expect.stringContaining(' id="rocky-iv" value="2"'),
    ])
    expect(html).toContain('href="#rocky-iv"')
  })

  it('shows a countdown in reverse, with the same ranks', () => {
    const html = markupOf({ isCountdown: true, entries: entriesOf('Heat', 'Rocky IV').toReversed() })
    const lists = tagsOf(html, 'ol')
    expect(lists.length).toBeGreaterThan(0)
    expect(lists.filter((tag) => !tag.includes('reversed'))).toEqual([])
    expect(html.indexOf('id="rocky-iv" value="2"')).toBeLessThan(html.indexOf('id="heat" value="1"'))
  })

  it('has one anchor for every slug that the list ever had', () => {
    const entries = entriesOf('Heat').map((entry) => ({ ...entry, formerSlugs: ['heat-95'] }))
    const edition = { day: null, number: 3, path: '/lists/films/editions#edition-3' }
    const rocky: Dropped = { edition, path: null, rank: 1, slugs: ['rocky', 'rocky-1'], title: 'Rocky', year: 1985 }
    const ids = idsIn(markupOf({ entries, dropped: [rocky] }))
    expect(ids).toEqual(expect.arrayContaining(['heat', 'heat-95', 'rocky', 'rocky-1']))
    expect(ids).toEqual([...new Set(ids)])
  })

  it('contains one script, a module of the site, and no inline style', () => {
    const html = markupOf({ entries: entriesOf('Heat') })
    const scripts = tagsOf(html, 'script').filter((tag) => tag !== '<script type="application/ld+json">')
    expect(scripts).toEqual([expect.stringMatching(/^<script type="module" src="\/[^"/][^"]*" data-words="[^"]*">$/)])
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
  })

  it('links to a video without a frame', () => {
    const html = markupOf({ entries: entriesOf(aFilm('Heat', { video: 'https://youtu.be/dQw4w9WgXcQ' })) })
    expect(tagsOf(html, 'a').find((tag) => tag.includes('data-player'))).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"')
    expect(html).not.toContain('<iframe')
  })

  it('loads the first picture at once and the others lazily', () => {
    const images = tagsOf(markupOf({ entries: entriesOf('Heat', 'Rocky') }), 'img')
    expect(images.map((tag) => (tag.includes('loading="lazy"') ? 'lazy' : 'first'))).toEqual(['first', 'lazy', 'lazy'])
  })

  it('offers AVIF before WebP', () => {
    const html = markupOf()
    const [source, ...others] = tagsOf(html, 'source')
    expect(others).toEqual([])
    expect(source).toMatch(/type="image\/avif" srcSet="(\/media\/[0-9a-f]{32}-\d+\.avif \d+w(, )?){3}" sizes="/)
    expect(tagsOf(html, 'img')[0]).toMatch(/src="[^"]+-1600\.webp" srcSet="(\/media\/[0-9a-f]{32}-\d+\.webp \d+w(, )?){3}" sizes="/)
  })

  it('shows the alt text and the credit of a lost picture', () => {
    const html = markupOf({ picture: aPicture({ files: [] }) })
    expect(html).not.toContain('<img')
    expect(html).toContain('A sled in the snow')
    expect(html).toContain('Illustration: Montage')
  })

  it('links the credit to the source of the picture', () => {
    const html = markupOf({ picture: aPicture({ source: 'https://example.org/photo' }) })
    expect(html).toContain('<a href="https://example.org/photo" rel="noopener">Illustration: Montage</a>')
  })

  it('escapes the text of editors', () => {
    const html = markupOf({ title: '<script>alert(1)</script>' })
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('<script>')
  })
})

const markupOf = (over: Partial<RankedList> = {}) =>
  renderToStaticMarkup(<ListPage list={aRankedList(over)} site={aSite()} publication={1} />)

const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)

const tagsOf = (html: string, name: string): string[] => html.match(new RegExp(`<${name}(?=[ >])[^>]*>`, 'g')) ?? []
