import { beforeAll, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aTopic } from '../harness/documents/content.ts'
import { contentAt, requestPage, requestPages } from '../harness/site-requests.ts'

const cms = useCms()
const ids: Record<string, string> = {}
let image: string

const listWith = (title: string, topics: string[], montages: string[], given = {}) =>
  aList(cms.payload, { image, montages, slug: title.toLowerCase(), title, topics: topics.map((topic) => String(ids[topic])), ...given })

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  for (const name of ['Running', 'Boxing', 'Chess']) ids[name.toLowerCase()] = (await aTopic(cms.payload, { name, words: `${name}.` })).id
  const [rocky, heat, alien] = [
    (await aMontage(cms.payload, { image })).id,
    (await aMontage(cms.payload, { image })).id,
    (await aMontage(cms.payload, { image })).id,
  ]
  await listWith('Gloves', ['boxing', 'running'], [rocky])
  await listWith('Shared', [], [rocky])
  await listWith('Both', ['running', 'boxing'], [alien])
  await listWith('Old', ['boxing'], [heat])
  await listWith('New', ['boxing'], [heat])
  await listWith('Draft', ['chess'], [heat], { _status: 'draft' })
  await listWith('Between', [], [heat])
  await listWith('Newest', [], [alien])
})

it('a list leads to its topics, in its order', async () => {
  expect((await contentAt<'list'>('/lists/gloves')).topics).toEqual([
    { name: 'Boxing', path: '/topics/boxing' },
    { name: 'Running', path: '/topics/running' },
  ])
})

it('a topic has its lists, newest first', async () => {
  const topic = await contentAt<'topic'>('/topics/boxing')
  expect(topic).toMatchObject({ name: 'Boxing', newer: null, older: null, path: '/topics/boxing', words: 'Boxing.' })
  expect(topic.lists.map(({ title }) => title)).toEqual(['New', 'Old', 'Both', 'Gloves'])
  const feed = await contentAt<'topicFeed'>('/topics/boxing/feed.xml')
  expect(feed.lists.map(({ length, title }) => [title, length])).toEqual([
    ['New', 1],
    ['Old', 1],
    ['Both', 1],
    ['Gloves', 1],
  ])
})

it('all topics that a list has, by name', async () => {
  const { topics } = await contentAt<'topicIndex'>('/topics')
  expect(topics).toEqual([
    { lists: 4, name: 'Boxing', path: '/topics/boxing', words: 'Boxing.' },
    { lists: 2, name: 'Running', path: '/topics/running', words: 'Running.' },
  ])
  expect((await requestPages('/')).site.hasTopics).toBe(true)
})

it('a topic that only a draft has is absent, and so is its feed', async () => {
  for (const path of ['/topics/chess', '/topics/chess/feed.xml', '/topics/boxing/page/1', '/topics/no'])
    expect(await requestPage(path)).toMatchObject({ status: 'absent' })
})

it('the sitemap has the topics that a list has', async () => {
  const { pages } = await contentAt<'sitemap'>('/sitemap-indexes.xml')
  const paths = pages.map(({ path }) => path).filter((path) => path.startsWith('/topics'))
  expect(paths.sort()).toEqual(['/topics', '/topics/boxing', '/topics/running'])
})

it('the foot of a list leads to lists with the same films, then to those with most topics in common, then to the newest', async () => {
  const { foot } = await contentAt<'list'>('/lists/gloves')
  // The next list, which shares a film, stands at the foot anyhow.
  expect(foot?.next?.title).toBe('Shared')
  expect(foot?.related.map(({ title }) => title)).toEqual(['Both', 'New', 'Old'])
  expect((await contentAt<'list'>('/lists/both')).foot?.related.map(({ title }) => title)).toEqual(['Newest', 'Gloves', 'New'])
})

it('a new slug redirects the old address, the feed and the older pages', async () => {
  const editor = await cms.as('editor')
  expect((await editor.edit(`/topics/${ids.running}`, { slug: 'runs' })).status).toBe(200)
  for (const rest of ['', '/feed.xml', '/page/1']) {
    expect(await requestPage(`/topics/running${rest}`)).toMatchObject({ status: 'moved', to: `/topics/runs${rest}` })
  }
  expect((await editor.edit(`/topics/${ids.chess}`, { slug: 'board-games' })).status).toBe(200)
  expect(await requestPage('/topics/chess'), 'though no list has it now').toMatchObject({ status: 'moved', to: '/topics/board-games' })
})

it('editors make topics, and remove those that readers do not see; writers do not', async () => {
  const [editor, writer] = [await cms.as('editor'), await cms.as('writer')]
  expect((await writer.post('/topics', { name: 'Mine' })).status).toBe(403)
  expect((await writer.edit(`/topics/${ids.chess}`, { name: 'Mine' })).status).toBe(403)
  expect((await editor.post('/topics', { name: 'Boxing' })).body).toMatchObject({ errors: [expect.anything()] })
  const refused = await editor.delete(`/topics/${ids.boxing}`)
  expect(refused.status).toBe(409)
  expect(JSON.stringify(refused.body)).toMatch(/Readers see this in .*the list “Gloves”/)
  expect((await editor.delete(`/topics/${ids.chess}`)).status).toBe(200)
})

it('the form of a topic says whether readers have its page, and nothing while no list has it', async () => {
  const [editor, unused] = [await cms.as('editor'), await aTopic(cms.payload)]
  const { slug } = (await editor.get(`/topics/${ids.boxing}`)).body
  expect((await editor.get(`/live/topics/${ids.boxing}`)).body).toMatchObject({ address: `${env.webUrl}/topics/${slug}`, isPublic: true })
  expect((await editor.get(`/live/topics/${unused.id}`)).body).toEqual({ publication: null })
  expect((await editor.get(`/live/topics/${'0'.repeat(24)}`)).status).toBe(404)
  expect((await editor.get(`/standing/topics/${ids.boxing}`)).status).toBe(404)
})

it('a list has five topics at most', async () => {
  const topics: string[] = []
  for (let number = 0; number < 6; number++) topics.push((await aTopic(cms.payload)).id)
  const editor = await cms.as('editor')
  const list = await listWith('Many', [], [(await aMontage(cms.payload, { image })).id])
  const save = (count: number) => editor.edit(`/lists/${list.id}`, { _status: 'published', topics: topics.slice(0, count) })
  expect((await save(6)).status).toBe(400)
  expect((await save(5)).status).toBe(200)
  expect((await contentAt<'list'>('/lists/many')).topics).toHaveLength(5)
})
