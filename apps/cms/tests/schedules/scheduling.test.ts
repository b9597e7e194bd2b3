import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/access/roles.ts'
import type { Schedule } from '../../src/payload-types.ts'
import { type Answer, type Client, faultsOf, messageOf } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aMontage, anImage } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { createSchedule, findSchedule, inDays, postSchedule, runScheduleNow } from '../harness/documents/scheduling.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
const lists = new RankedLists(cms)

const waiting = async (list: string) => {
  const where = `where[list][equals]=${list}&where[state][equals]=waiting`
  return (await lists.client.get(`/schedules?${where}`)).body.docs as { id: string }[]
}
const entries = (...montages: string[]) => montages.map((montage) => ({ montage }))
const aDraftList = async (data: object) => {
  const list = await lists.publishedList()
  await lists.change(`/lists/${list}?draft=true`, data)
  return list
}

describe('who may', () => {
  const ways: [string, (client: Client, ids: { list: string; waits: string }) => Promise<Answer>][] = [
    ['schedule', (client, { list }) => client.post(`/lists/${list}/schedule`, { action: 'publish', at: inDays(1), revision: 1 })],
    ['cancel', (client, { waits }) => client.post(`/schedules/${waits}/cancel`)],
    ['dismiss', (client, { waits }) => client.post(`/schedules/${waits}/dismiss`)],
    ['create', (client, { list }) => client.post('/schedules', { action: 'publish', at: inDays(1), list, state: 'waiting' })],
    ['change', (client, { waits }) => client.patch(`/schedules/${waits}`, { at: inDays(9) })],
    ['change in bulk', (client) => client.patch('/schedules?where[state][equals]=waiting', { at: inDays(9) })],
    ['delete', (client, { waits }) => client.delete(`/schedules/${waits}`)],
  ]
  const roles: (Role | 'anonymous')[] = ['anonymous', 'writer', 'editor', 'admin']
  const allowed = ['schedule', 'cancel', 'dismiss']
  const cases = roles.flatMap((role) => ways.map(([name, act]) => ({ act, name, role })))
  const forbidden = cases.filter(({ name, role }) => role === 'anonymous' || role === 'writer' || !allowed.includes(name))

  it.each(forbidden)('$role may not $name', async ({ act, role }) => {
    const list = await lists.publishedList()
    const waits = await createSchedule(lists.client, list)
    const before = await findSchedule(cms.payload, waits)
    const client = role === 'anonymous' ? anonymous : await cms.as(role)
    expect((await act(client, { list, waits })).status).toBe(role === 'anonymous' ? 401 : 403)
    expect(await findSchedule(cms.payload, waits)).toEqual(before)
    expect(await waiting(list)).toHaveLength(1)
  })

  it('all users may read schedules, and no reader', async () => {
    await createSchedule(lists.client, await lists.publishedList())
    expect((await (await cms.as('writer')).get('/schedules')).body.totalDocs).toBeGreaterThan(0)
    for (const path of ['/schedules', '/schedules/count', '/schedules?draft=true&where[copy.title][like]=a']) {
      expect((await anonymous.get(path)).status, path).toBe(401)
    }
  })
})

describe('is refused, and nothing waits or is written,', () => {
  it.each([
    ['no action', { action: 'delete' }, 'action'],
    ['no time', { at: null }, 'at'],
    ['a time in words', { at: 'tomorrow' }, 'at'],
    ['a time without its zone', { at: '2099-01-01T09:00' }, 'at'],
    ['a time that is past', { at: inDays(-1) }, 'at'],
    ['no revision', { revision: null }, 'revision'],
    ['drafts that are no ids', { withDrafts: [1] }, 'withDrafts'],
  ])('a request with %s', async (_, given, path) => {
    const list = await lists.publishedList()
    const answer = await postSchedule(lists.client, list, given)
    expect([answer.status, faultsOf(answer).map((fault) => fault.path)]).toEqual([400, [path]])
    expect(await waiting(list)).toEqual([])
  })

  it('a body that is not JSON, and an unknown list', async () => {
    const list = await lists.publishedList()
    const headers = { 'Content-Type': 'application/json' }
    expect((await lists.client.send('POST', `/lists/${list}/schedule`, '{', headers)).status).toBe(400)
    expect((await lists.client.send('POST', `/lists/${list}/schedule`, 'null', headers)).status).toBe(400)
    expect((await postSchedule(lists.client, 'nowhere', { revision: 1 })).status).toBe(404)
    for (const way of ['cancel', 'dismiss']) expect((await lists.client.post(`/schedules/nowhere/${way}`)).status).toBe(404)
  })

  it('a list that somebody saved since, and names who', async () => {
    const list = await lists.publishedList()
    const { body } = await lists.client.get(`/lists/${list}?draft=true`)
    await (await cms.as('writer')).edit(`/lists/${list}?draft=true`, { standfirst: 'Newer' })
    const answer = await postSchedule(lists.client, list, { revision: body.revision })
    expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('writer saved this list after you opened it')])
    expect(await waiting(list)).toEqual([])
  })

  it('what the gate refuses now, all at once, and what it will refuse at that time', async () => {
    const { payload } = cms
    const image = (await anImage(payload, { rightsUntil: inDays(2) })).id
    const film = await aMontage(payload, { _status: 'draft', title: 'Left Out' })
    const list = await aDraftList({ entries: entries(film.id, lists.ids.a), image })

    const now = await postSchedule(lists.client, list)
    expect([now.status, faultsOf(now).map(({ message }) => message)]).toEqual([
      400,
      ['Rank 1 (“Left Out”) is not published. Publish the montage first.'],
    ])
    const then = await postSchedule(lists.client, list, { at: inDays(9), withDrafts: [film.id] })
    expect([then.status, faultsOf(then)[0]?.message]).toEqual([400, expect.stringMatching(/^The lead image may not be shown any more/)])
    expect(await waiting(list)).toEqual([])
    await createSchedule(lists.client, list, { withDrafts: [film.id] })
  })

  it('an image of a draft whose rights end before: a draft on a published montage too', async () => {
    const { payload } = cms
    const image = (await anImage(payload, { rightsUntil: inDays(2) })).id
    const film = await aMontage(payload, { title: 'Ends' })
    await aDraftOn(payload, 'montages', film.id, { image })
    const list = await aDraftList({ entries: entries(film.id) })
    const answer = await postSchedule(lists.client, list, { at: inDays(9), withDrafts: [film.id] })
    expect([answer.status, faultsOf(answer)[0]?.message]).toEqual([
      400,
      expect.stringMatching(/^The image at rank 1 \(“Ends”\) may not be shown/),
    ])
  })

  it('what publishing would refuse beyond the gate', async () => {
    const film = await aMontage(cms.payload, { _status: 'draft', title: 'Too Early', year: 1066 })
    const list = await aDraftList({ entries: entries(film.id) })
    const answer = await postSchedule(lists.client, list, { withDrafts: [film.id] })
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringMatching(/“Too Early” cannot be published: .*Year/)])

    expect((await readers.get(`/montages/${film.id}`)).status).toBe(404)
    expect(await lists.historyOf(list)).toEqual(['1: Alpha Beta +0'])
  })

  it('montages that are no drafts, or not in this list', async () => {
    const list = await lists.publishedList()
    const stranger = await aMontage(cms.payload, { _status: 'draft' })
    expect((await postSchedule(lists.client, list, { withDrafts: [stranger.id] })).status).toBe(400)
    const published = await postSchedule(lists.client, list, { withDrafts: [lists.ids.a] })
    expect([published.status, messageOf(published)]).toEqual([409, expect.stringContaining('“Alpha” was published meanwhile')])
  })

  it('the withdrawal of a list that is not public', async () => {
    const list = await lists.publishedList()
    await lists.change(`/lists/${list}`, { _status: 'draft' })
    const answer = await postSchedule(lists.client, list, { action: 'unpublish' })
    expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('Readers do not have this list')])
    await createSchedule(lists.client, list, { at: inDays(2) })
    expect((await postSchedule(lists.client, list, { action: 'unpublish' })).status).toBe(409)
    await createSchedule(lists.client, list, { action: 'unpublish', at: inDays(3) })
  })
})

it('tries the publication, and leaves no trace of the trial', async () => {
  const film = await aMontage(cms.payload, { _status: 'draft' })
  const list = await aDraftList({ entries: entries(film.id) })
  const all = async () => ({
    draft: (await lists.client.get(`/lists/${list}?draft=true`)).body,
    film: (await lists.client.get(`/montages/${film.id}?draft=true`)).body,
    history: await lists.historyOf(list),
    live: (await readers.get(`/lists/${list}`)).body,
    publications: (await readers.get('/publications?sort=-number&limit=100')).body.docs,
    versions: (await lists.client.get(`/lists/versions?where[parent][equals]=${list}`)).body.totalDocs,
  })
  const before = await all()
  await createSchedule(lists.client, list, { withDrafts: [film.id] })
  expect(await all()).toEqual(before)
})

describe('of one list', () => {
  it('one publication waits, and one withdrawal: a second is refused, and names the first', async () => {
    const list = await lists.publishedList()
    await createSchedule(lists.client, list, { at: '2099-11-23T09:00:00+01:00' })
    const second = await postSchedule(lists.client, list)
    const sentence = 'This list is already scheduled to go live on 23 November 2099, 08:00 (UTC), by editor. Cancel that schedule first.'
    expect([second.status, messageOf(second)]).toEqual([409, expect.stringContaining(sentence)])
    await createSchedule(lists.client, list, { action: 'unpublish' })
    expect(await waiting(list)).toHaveLength(2)
  })

  it('one waits when several are requested at the same moment', async () => {
    const list = await lists.publishedList()
    const answers = await Promise.all(Array.from({ length: 4 }, () => postSchedule(lists.client, list)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect(await waiting(list)).toHaveLength(1)
  })
})

describe('a waiting schedule', () => {
  it('is cancelled once, and may be scheduled again then', async () => {
    const list = await lists.publishedList()
    const id = await createSchedule(lists.client, list)
    expect((await lists.client.post(`/schedules/${id}/cancel`)).status).toBe(200)
    expect(await findSchedule(cms.payload, id)).toMatchObject({ outcome: 'Cancelled by editor.', state: 'cancelled' })
    const again = await lists.client.post(`/schedules/${id}/cancel`)
    expect([again.status, messageOf(again)]).toEqual([409, expect.stringContaining('it is cancelled')])
    await createSchedule(lists.client, list)
  })
})

it('shows a refusal until it is dismissed, or the list is scheduled anew', async () => {
  const shown = async (list: string) => {
    const { body } = await lists.client.get(`/lists/${list}/schedules`)
    return (body as unknown as Schedule[]).map(({ state }) => state)
  }
  const [dismissed, anew] = [await lists.publishedList(), await lists.publishedList()]
  const refused: string[] = []
  for (const list of [dismissed, anew]) {
    refused.push(await createSchedule(lists.client, list))
    await lists.rerank(list, [lists.ids.c])
    expect(await runScheduleNow(cms.payload, refused.at(-1) ?? '')).toMatchObject({ state: 'refused' })
    expect(await shown(list)).toEqual(['refused'])
  }
  expect((await lists.client.post(`/schedules/${refused[0]}/dismiss`)).status).toBe(200)
  expect(await shown(dismissed)).toEqual([])
  const waits = await createSchedule(lists.client, anew)
  expect(await shown(anew)).toEqual(['waiting'])

  expect((await lists.client.post(`/schedules/${waits}/dismiss`)).status).toBe(409)
  expect((await lists.client.post(`/schedules/${refused[1]}/cancel`)).status).toBe(409)
  expect((await anonymous.get(`/lists/${anew}/schedules`)).status).toBe(401)
  expect((await (await cms.as('writer')).get(`/lists/${anew}/schedules`)).status).toBe(403)
})
