import { renderToStaticMarkup } from 'react-dom/server'
import type { Topic } from 'types/content/indexes'
import { expect, it } from 'vitest'

import { aRankedList, aSite } from '../../testing/builders.ts'
import { ListPage } from '../list/list-page.tsx'
import { TopicIndexPage } from './topic-index-page.tsx'
import { TopicPage } from './topic-page.tsx'

const page = { publication: 7, site: aSite({ hasTopics: true }) }

const topicWith = (over: Partial<Topic> = {}, site = page.site) => {
  const lists = [{ length: 1, path: '/lists/gloves', published: '2026-11-02', standfirst: 'Ranked.', title: 'Gloves' }]
  const topic = { lists, main: '/topics/boxing', name: 'Boxing', newer: null, older: null, path: '/topics/boxing', words: 'In the ring.' }
  return renderToStaticMarkup(<TopicPage {...page} site={site} topic={{ ...topic, ...over }} />)
}

it('a topic shows its words and its lists, with their dates and lengths', () => {
  const html = topicWith()
  const order = [
    '<h1 dir="auto">Boxing</h1>',
    'In the ring.',
    '<h2><a href="/lists/gloves" dir="auto">Gloves</a></h2>',
    '2 November 2026',
    '1 entry<',
  ]
  const places = order.map((text) => html.indexOf(text))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('an older page has a title of its own and no words, and leads to both sides', () => {
  const html = topicWith({ newer: '/topics/boxing', older: '/topics/boxing/page/1', path: '/topics/boxing/page/2' })
  expect(html).toContain('>Boxing: older lists</h1>')
  expect(html).not.toContain('In the ring.')
  expect(html).toContain('<a href="/topics/boxing" rel="prev">Newer lists</a>')
  expect(html).toContain('<a href="/topics/boxing/page/1" rel="next">Older lists</a>')
  expect(html).toContain('href="/topics/boxing/feed.xml"')
})

it('no feed is offered before the site has an address', () => {
  expect(topicWith({}, aSite())).toContain('/topics/boxing/feed.xml')
  expect(topicWith({}, aSite({ address: '' }))).not.toContain('feed.xml')
})

it('the topics say how many lists they have', () => {
  const topics = [
    { lists: 2, name: 'Boxing', path: '/topics/boxing', words: 'In the ring.' },
    { lists: 1, name: 'Running', path: '/topics/running', words: null },
  ]
  const html = renderToStaticMarkup(<TopicIndexPage {...page} index={{ path: '/topics', topics }} />)
  for (const text of ['<a href="/topics/boxing" dir="auto">Boxing</a>', 'In the ring.', '2 lists', '1 list<']) expect(html).toContain(text)
})

it('a list leads to its topics', () => {
  const linked = ['Boxing', 'Running', 'Snow'].map((name) => ({ name, path: `/topics/${name.toLowerCase()}` }))
  const html = (topics: typeof linked) => renderToStaticMarkup(<ListPage {...page} list={aRankedList({ topics })} />)
  expect(html(linked)).toContain(
    'On <a href="/topics/boxing" dir="auto">Boxing</a>, <a href="/topics/running" dir="auto">Running</a> and <a href="/topics/snow" dir="auto">Snow</a>',
  )
  expect(html([])).not.toContain('On <a')
})
