import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { inTransaction } from '../../src/database/transaction.ts'
import type { HandoverAction } from '../../src/handovers/transitions.ts'
import { readNotices } from '../../src/notices/read-notices.ts'
import { thinNotices } from '../../src/notices/thin-notices.ts'
import { writeNotices } from '../../src/notices/write-notices.ts'
import { runDueSchedules } from '../../src/schedules/run-due-schedules.ts'
import { Client } from '../harness/client.ts'
import { anonymous, password, useCms } from '../harness/cms.ts'
import { countQueries } from '../harness/count-queries.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { handOver, handOverAll } from '../harness/documents/handing-over.ts'
import { noticesIn, removeNotices } from '../harness/documents/notices.ts'
import { createSchedule } from '../harness/documents/scheduling.ts'

const cms = useCms()
const users = {} as Record<'admin' | 'asker' | 'olga' | 'taker', Client>
const names = new Map<string, string>()
let image: string

beforeAll(async () => {
  const { payload } = cms
  const account = { email: 'olga@montage.example', name: 'olga', password, role: 'editor' as const }
  await payload.create({ collection: 'users', data: account, overrideAccess: true })
  users.admin = await cms.as('admin')
  users.asker = await cms.as('writer')
  users.taker = await cms.as('editor')
  users.olga = await Client.signIn(account.email, password)
  const { docs } = await payload.find({ collection: 'users', overrideAccess: true, pagination: false })
  for (const { id, name } of docs) names.set(id, name)
  image = (await anImage(payload)).id
})

beforeEach(() => removeNotices(cms.payload))

const idOfUser = (name: string) => [...names].find(([, each]) => each === name)?.[0] ?? ''
const aDraft = async () => `/montages/${(await aMontage(cms.payload, { _status: 'draft', image })).id}`
const told = async () => (await noticesIn(cms.payload)).map(({ kind, user }) => `${names.get(user)}: ${kind}`).toSorted()
const unseenOf = async (client: Client) => (await client.get('/notices/unseen')).body as unknown as { count: number }
const write = async (name: string, document = { collection: 'lists' as const, id: 'some-list', title: 'A list' }) => {
  const req = await createLocalReq({}, cms.payload)
  await writeNotices(req, { by: 'Ada', document, kind: 'mentioned', users: [idOfUser(name)], words: 'Look.' })
}

type Step = [keyof typeof users, HandoverAction, object?]

describe('a move of a review tells', () => {
  const asked: Step[] = [['asker', 'ask']]
  const taken: Step[] = [...asked, ['taker', 'take']]
  const approved: Step[] = [...taken, ['taker', 'approve']]

  it.each<[string, Step[], Step, string[]]>([
    ['all editors but the one who asks, when anybody is asked', [], ['taker', 'ask'], ['admin: asked', 'olga: asked']],
    ['nobody when it is taken', asked, ['taker', 'take'], []],
    ['nobody when it is given back', taken, ['taker', 'release'], []],
    ['the asker that it is approved', taken, ['taker', 'approve'], ['writer: approved']],
    ['the asker that it is sent back', taken, ['taker', 'return'], ['writer: returned']],
    ['the asker once, when it is approved and published', taken, ['taker', 'publish'], ['writer: approved']],
    ['nobody that an approved one is published', approved, ['taker', 'publish'], []],
    ['the reviewer that it is withdrawn', taken, ['asker', 'withdraw'], ['editor: withdrawn']],
    ['both that an admin withdraws it', taken, ['admin', 'withdraw'], ['editor: withdrawn', 'writer: withdrawn']],
    ['both that an admin publishes it', taken, ['admin', 'override'], ['editor: published', 'writer: published']],
  ])('%s', async (_name, before, [name, action, given], expected) => {
    const document = await aDraft()
    await handOverAll(
      document,
      before.map(([each, step]) => [users[each], step]),
    )
    await removeNotices(cms.payload)
    expect((await handOver(users[name], document, action, given)).status).toBe(200)
    expect(await told()).toEqual(expected)
  })

  it('the one editor who is asked, with the words and the title', async () => {
    const document = await aDraft()
    await handOver(users.asker, document, 'ask', { of: idOfUser('olga'), words: 'Is the year right?' })
    expect(await noticesIn(cms.payload)).toMatchObject([
      {
        by: 'writer',
        document: document.split('/')[2],
        inCollection: 'montages',
        title: expect.stringMatching(/^Film/),
        user: idOfUser('olga'),
        words: 'Is the year right?',
      },
    ])
  })

  it.each<[string, string, object, string[]]>([
    ['the reviewer that the approval fell', 'olga', { song: 'Another' }, ['editor: approval fell']],
    ['nobody of their own edit', 'taker', { song: 'Another' }, []],
    ['both that it is in the trash', 'admin', { deletedAt: new Date().toISOString() }, ['editor: withdrawn', 'writer: withdrawn']],
  ])('%s', async (_name, by, change, expected) => {
    const document = await aDraft()
    await handOverAll(
      document,
      approved.map(([each, step]) => [users[each], step]),
    )
    await removeNotices(cms.payload)
    expect((await users[by as keyof typeof users].edit(`${document}?draft=true`, change)).status).toBe(200)
    expect(await told()).toEqual(expected)
  })

  it('asker and reviewer that somebody else published it', async () => {
    const document = await aDraft()
    await handOverAll(
      document,
      taken.map(([each, step]) => [users[each], step]),
    )
    await removeNotices(cms.payload)
    expect((await users.olga.edit(document, { _status: 'published' })).status).toBe(200)
    expect(await told()).toEqual(['editor: published', 'writer: published'])
  })
})

it('a refused schedule tells whoever made it', async () => {
  const list = await aList(cms.payload, { image, title: 'Due' })
  const schedule = await createSchedule(users.taker, list.id, { action: 'unpublish' })
  await users.olga.edit(`/lists/${list.id}`, { _status: 'published', standfirst: 'Other words' })
  await cms.payload.update({ collection: 'schedules', data: { at: new Date(0).toISOString() }, id: schedule, overrideAccess: true })
  await runDueSchedules(cms.payload)
  expect(await noticesIn(cms.payload)).toMatchObject([
    {
      document: list.id,
      kind: 'refused',
      title: 'Due',
      user: idOfUser('editor'),
      words: expect.stringContaining('after this was scheduled'),
    },
  ])
})

it('what is rolled back tells nobody', async () => {
  const req = await createLocalReq({}, cms.payload)
  const document = { collection: 'lists' as const, id: 'some-list', title: 'A list' }
  const failing = inTransaction(req, async () => {
    await writeNotices(req, { document, kind: 'answered', users: 'editors' })
    throw new Error('The disk is full')
  })
  await expect(failing).rejects.toThrow('The disk is full')
  expect(await noticesIn(cms.payload)).toEqual([])
})

it('a refused move tells nobody', async () => {
  const document = await aDraft()
  await handOver(users.asker, document, 'ask', { of: idOfUser('writer') })
  await handOver(users.asker, document, 'approve')
  expect(await noticesIn(cms.payload)).toEqual([])
})

describe('nobody', () => {
  it.each(['admin', 'olga', 'taker'] as const)('reads or changes the notices of others: %s', async (name) => {
    await write('writer')
    const [notice] = await noticesIn(cms.payload)
    const client = users[name]
    const answers = [
      await client.get('/notices'),
      await client.get(`/notices/${notice?.id}`),
      await client.get('/notices/count'),
      await client.get('/users?where[notices.title][equals]=A'),
      await client.patch(`/notices/${notice?.id}`, { seenAt: new Date().toISOString() }),
      await client.patch('/notices?where[id][exists]=true', { title: 'Mine' }),
      await client.post('/notices', { ...notice, user: idOfUser('writer') }),
      await client.delete(`/notices/${notice?.id}`),
      await client.get('/mails'),
    ]
    expect(answers.filter(({ status }) => status < 400)).toEqual([])
    expect(await unseenOf(client)).toEqual({ count: 0 })
    for (const body of [{}, { document: 'lists/some-list' }, { user: idOfUser('writer') }]) await client.post('/notices/seen', body)
    expect(await noticesIn(cms.payload)).toEqual([notice])
    expect(await readNotices({ payload: cms.payload, user: { id: idOfUser(name === 'taker' ? 'editor' : name) } }, 1)).toMatchObject({
      notices: [],
    })
  })

  it('reads them without an account', async () => {
    expect((await anonymous.get('/notices/unseen')).status).toBe(401)
    expect((await anonymous.post('/notices/seen', {})).status).toBe(401)
  })
})

it('whoever opens a document has seen the notices about it, and marks the others at once', async () => {
  await write('writer')
  await write('writer', { collection: 'lists', id: 'other-list', title: 'Another' })
  await write('olga')
  expect(await unseenOf(users.asker)).toEqual({ count: 2 })
  expect((await users.asker.post('/notices/seen', { document: 'lists/some-list' })).body).toEqual({ count: 1 })
  for (const body of [{ document: 'users/1' }, { document: null }, 'no JSON']) {
    expect((await users.asker.post('/notices/seen', body as never)).status).toBe(400)
  }
  expect((await users.asker.post('/notices/seen', {})).body).toEqual({ count: 0 })
  expect(await unseenOf(users.olga)).toEqual({ count: 1 })
})

it('the page has 50, the newest first, and the count asks one question', async () => {
  for (let number = 1; number <= 51; number++) await write('writer', { collection: 'lists', id: `list-${number}`, title: `List ${number}` })
  const requester = { payload: cms.payload, user: { id: idOfUser('writer') } }
  const { notices, pages } = await readNotices(requester, 1)
  expect([notices.length, notices[0]?.title, pages]).toEqual([50, 'List 51', 2])
  expect((await readNotices(requester, 2)).notices.map(({ title }) => title)).toEqual(['List 1'])
  expect(await countQueries(cms.payload, () => readNotices(requester, 1))).toBeLessThanOrEqual(2)
})

it('old ones are removed: after 90 days those that were seen, after a year all', async () => {
  await write('writer')
  await users.asker.post('/notices/seen', {})
  await write('olga')
  const inDays = (days: number) => Date.now() + days * 24 * 60 * 60_000
  await thinNotices(cms.payload, inDays(89))
  expect(await noticesIn(cms.payload)).toHaveLength(2)
  await thinNotices(cms.payload, inDays(91))
  expect((await noticesIn(cms.payload)).map(({ user }) => names.get(user))).toEqual(['olga'])
  await thinNotices(cms.payload, inDays(366))
  expect(await noticesIn(cms.payload)).toEqual([])
})

it('a document that is deleted takes its notices along', async () => {
  const document = await aDraft()
  await handOver(users.asker, document, 'ask')
  expect(await told()).toHaveLength(3)
  expect((await users.admin.delete(document)).status).toBe(200)
  expect(await told()).toEqual([])
})

it('an account takes its notices along', async () => {
  const account = { email: 'leaver@montage.example', name: 'leaver', password, role: 'writer' as const }
  const { id } = await cms.payload.create({ collection: 'users', data: account, overrideAccess: true })
  names.set(id, 'leaver')
  await write('leaver')
  await cms.payload.delete({ collection: 'users', id, overrideAccess: true })
  expect(await noticesIn(cms.payload)).toEqual([])
})
