import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Sitemap } from 'types/content/files'
import type { ContentKind, PageAnswer, PagesAnswer } from 'types/site-questions'
import { expect, it } from 'vitest'

import { toAtom } from '../feeds/atom.ts'
import { toListFeed } from '../feeds/list-feed.ts'
import { toSiteFeed } from '../feeds/site-feed.ts'
import { toSitemap, toSitemapIndex } from '../feeds/sitemap.ts'
import Front from '../pages/[[...path]].tsx'
import Embed from '../pages/embed/lists/[slug].tsx'
import FilmIndex from '../pages/films/[[...part]].tsx'
import ListIndex from '../pages/lists/[[...page]].tsx'
import History from '../pages/lists/[slug]/editions/[[...last]].tsx'
import List from '../pages/lists/[slug].tsx'
import Montage from '../pages/montages/[slug].tsx'
import PeopleIndex from '../pages/people/[[...page]].tsx'
import Person from '../pages/people/[slug].tsx'

/** The answer of the first CMS with this contract: newer answers only gain fields. */
const { pages, site }: PagesAnswer = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../packages/types/src/examples/pages-answer.json'), 'utf8'),
)

const page = <Content,>(component: FunctionComponent<Content>) => component as FunctionComponent<object>
const components = {
  embed: page(Embed),
  filmIndex: page(FilmIndex),
  front: page(Front),
  history: page(History),
  list: page(List),
  listIndex: page(ListIndex),
  montage: page(Montage),
  peopleIndex: page(PeopleIndex),
  person: page(Person),
}
const shown = Object.entries(pages).filter(([, { status }]) => status === 'page') as [string, PageAnswer & { status: 'page' }][]

function textOf(kind: ContentKind, content: never, publication: number): string {
  if (kind === 'siteFeed') return toAtom(toSiteFeed(content, site))
  if (kind === 'listFeed') return toAtom(toListFeed(content, site))
  if (kind === 'sitemap') {
    const { pages, parts } = content as Sitemap
    return parts.length > 0 ? toSitemapIndex(parts, site.address) : toSitemap(pages, site.address)
  }
  return renderToStaticMarkup(
    createElement(components[kind as keyof typeof components], { content, publication, share: null, site } as object),
  )
}

it.each(shown)('%s is made from the answer, with nothing missing', (path, { content, kind, publication }) => {
  const text = textOf(kind, content as never, publication)
  expect(text).toContain(path.startsWith('/sitemap') ? '<loc>' : 'Montage')
  expect(text).not.toMatch(/undefined|NaN|\[object/)
})

it('contains every kind', () => {
  expect(new Set(shown.map(([, { kind }]) => kind)).size).toBe(12)
})
