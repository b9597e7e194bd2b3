import { frontPath, pagesOfList } from 'types/addresses'
import { beforeAll, expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const published = { _status: 'published' }
const entriesOf = (...montages: string[]) => ({ entries: montages.map((montage) => ({ montage })) })

let client: Client
let pages: string[]
const ids: Record<string, string> = {}
const films = [
  '/films',
  '/films/1980s',
  '/films/directors/john-g-avildsen',
  ...['a', 'b', 'd', 'e', 'g', 'x', 'z'].map((letter) => `/films/${letter}`),
]

beforeAll(async () => {
  const { payload } = cms
  const picture = async (name: string) => {
    ids[name] = (await anImage(payload)).id
    return ids[name]
  }
  const montages = []
  for (const name of ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'])
    montages.push(await aMontage(payload, { directors: ['John G. Avildsen'], image: await picture(`image of ${name}`), title: name }))
  const ida = await aPerson(payload, { name: 'Ida', portrait: await picture('portrait of ida') })
  const otto = await aPerson(payload, { name: 'Otto' })
  const [alpha, beta, gamma, delta, epsilon, zeta] = montages.map(({ id }) => id) as [string, string, string, string, string, string]
  const older = await aList(payload, {
    byline: [ida.id],
    image: await picture('lead of older'),
    montages: [alpha, beta, gamma],
    title: 'Older',
  })
  const newer = await aList(payload, {
    byline: [ida.id],
    image: await picture('lead of newer'),
    montages: [beta, gamma, delta, alpha],
    title: 'Newer',
  })
  Object.assign(ids, { alpha, beta, delta, epsilon, gamma, ida: ida.id, newer: newer.id, older: older.id, otto: otto.id, zeta })
  const paths = [...montages.map(({ slug }) => `/montages/${slug}`), ...[ida, otto].map(({ slug }) => `/people/${slug}`)]
  pages = [frontPath, '/lists', '/people', ...films, ...[older, newer].flatMap(pagesOfList), ...paths]
  client = await cms.as('editor')
  await deliverPending(payload)
})

/** What readers get: each page, with the feed that is made when it is announced. */
async function contents(): Promise<Map<string, string>> {
  const feedOf = (path: string) => (path === frontPath ? '/feed.xml' : /^\/lists\/[^/]+$/.test(path) ? `${path}/feed.xml` : path)
  const answer = await requestPages(...new Set(pages.flatMap((path) => [path, feedOf(path)])))
  const at = (path: string) => JSON.stringify({ ...answer.pages[path], publication: null }, shown)
  return new Map(pages.map((path) => [path, at(path) + at(feedOf(path))]))
}

/** A page shows nothing of a rank that did not change. */
const shown = (key: string, value: unknown) => (key === 'movement' && (value as { kind?: string } | null)?.kind === 'same' ? null : value)

const edit = (collection: string, name: string, data: object) => client.edit(`/${collection}/${ids[name]}`, { ...published, ...data })
const list = (name: string, data: object) => () => edit('lists', name, data)

/** Changes, one after the other. The last pattern is of the pages that are announced in any case: those of the document and its lists. The front shows when its lead was corrected. */
const changes: [string, () => Promise<{ status: number }>, RegExp][] = [
  ['the standfirst of an older list', list('older', { standfirst: 'Other' }), /older/],
  ['the introduction of the lead', list('newer', { method: null }), /newer|^\/$/],
  ['the order of an older list', () => edit('lists', 'older', entriesOf(ids.beta ?? '', ids.alpha ?? '', ids.gamma ?? '')), /older/],
  ['the same order again', () => edit('lists', 'older', entriesOf(ids.beta ?? '', ids.alpha ?? '', ids.gamma ?? '')), /older/],
  ['a swap of the first two', () => edit('lists', 'older', entriesOf(ids.alpha ?? '', ids.beta ?? '', ids.gamma ?? '')), /older/],
  ['a swap of the last two', () => edit('lists', 'older', entriesOf(ids.alpha ?? '', ids.gamma ?? '', ids.beta ?? '')), /older/],
  [
    'a new entry at the end of the lead',
    () => edit('lists', 'newer', entriesOf(ids.beta ?? '', ids.gamma ?? '', ids.delta ?? '', ids.alpha ?? '', ids.epsilon ?? '')),
    /newer/,
  ],
  [
    'an entry less',
    () => edit('lists', 'newer', entriesOf(ids.beta ?? '', ids.gamma ?? '', ids.delta ?? '', ids.alpha ?? '')),
    /newer|^\/$/,
  ],
  [
    'a swap at the top of the lead',
    () => edit('lists', 'newer', entriesOf(ids.gamma ?? '', ids.beta ?? '', ids.delta ?? '', ids.alpha ?? '')),
    /newer|^\/$/,
  ],
  ['the title of the lead', list('newer', { title: 'Newest' }), /newer|^\/$/],
  ['the language of an older list', list('older', { language: 'ar' }), /older/],
  ['the language of the lead', list('newer', { language: 'de' }), /newer|^\/$/],
  ['another byline', () => edit('lists', 'older', { byline: [ids.otto] }), /older/],
  ['the director of a film', () => edit('montages', 'zeta', { directors: ['Ida Lupino'] }), /zeta|ida-lupino/],
  ['the slug of a film, which moves it to another letter', () => edit('montages', 'zeta', { slug: 'x-zeta' }), /zeta|ida-lupino/],
  ['the title of a film below the third rank of the lead', () => edit('montages', 'alpha', { title: 'Alphabet' }), /alpha|older|newer/],
  ['the song of a film below the third rank of the lead', () => edit('montages', 'alpha', { song: 'Other' }), /alpha|older|newer/],
  ['the song of a film at the top of the lead', () => edit('montages', 'beta', { song: 'Other' }), /beta|older|newer/],
  ['the song of a film in no list', () => edit('montages', 'epsilon', { song: 'Other' }), /epsilon/],
  ['the year of a film', () => edit('montages', 'zeta', { year: 1991 }), /zeta|1990s|ida-lupino/],
  ['the withdrawal of a film', () => client.patch(`/montages/${ids.zeta}`, { _status: 'draft' }), /zeta|1990s|ida-lupino/],
  ['a biography', () => edit('people', 'ida', { biography: 'Other' }), /ida/],
  ['the name of a person', () => edit('people', 'ida', { name: 'Ada' }), /ida|newer/],
  ['the alt text of a portrait', () => edit('media', 'portrait of ida', { alt: 'Other' }), /ida/],
  ['the credit of a lead image', () => edit('media', 'lead of older', { credit: 'Other' }), /older/],
  ['the alt text of the image of a film', () => edit('media', 'image of gamma', { alt: 'Other' }), /gamma|older|newer/],
  ['the withdrawal of a list', () => client.patch(`/lists/${ids.newer}`, { _status: 'draft' }), /newer|^\/$/],
  ['its return', () => edit('lists', 'newer', {}), /newer|^\/$/],
  ['another way to count the lead', list('newer', { counting: 'down' }), /newer|^\/$/],
  ['the song of the first film of a lead that counts down', () => edit('montages', 'gamma', { song: 'Another' }), /gamma|older|newer/],
  ['the song of its last film', () => edit('montages', 'alpha', { song: 'Another' }), /alpha|older|newer/],
]

it.each(changes)('announces the pages that change for readers, and no others: %s', async (_name, change, own) => {
  await Client.backgroundWork()
  const before = await contents()
  sites[0].announcements.length = 0
  const answer = await change()
  expect(answer.status, JSON.stringify(answer)).toBe(200)
  await Client.backgroundWork()
  const announced = new Set(sites[0].announcements.flatMap((announcement) => Object.keys(announcement.pages)))
  const now = await contents()
  const changed = pages.filter((path) => before.get(path) !== now.get(path))
  expect([...announced]).toEqual(expect.arrayContaining(changed))
  expect([...announced].filter((path) => !own.test(path) && !changed.includes(path))).toEqual([])
})

it('announces all pages in the language of the site', async () => {
  const answered = async () => (await requestPages(frontPath)).site.language
  const settings = { address: 'https://montage.example', description: 'Lists.', name: 'Montage', timeZone: 'UTC' }
  const save = async (language: string) => {
    const { revision } = (await client.get('/globals/site')).body
    expect((await client.post('/globals/site', { ...settings, language, revision })).status).toBe(200)
    await Client.backgroundWork()
    return sites[0].announcements.flatMap((announcement) => Object.keys(announcement.pages))
  }
  await save('en')
  expect(await answered()).toBe('en')
  sites[0].announcements.length = 0
  expect(await save('en')).toEqual([])
  expect(await save('de')).toEqual(
    expect.arrayContaining([frontPath, '/lists', '/lists/older', '/embed/lists/older', '/montages/alpha', '/people/ida']),
  )
  expect(await answered()).toBe('de')
})
