import { beforeAll, describe, expect, it } from 'vitest'

import { actions, type HandoverAction } from '../../src/handovers/transitions.ts'
import { Client, messageOf } from '../harness/client.ts'
import { anonymous, password, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { handOver, handOverAll, handoversAt } from '../harness/documents/handing-over.ts'

const cms = useCms()
const users = {} as Record<'admin' | 'asker' | 'other editor' | 'other writer' | 'taker', Client>
let image: string

beforeAll(async () => {
  const signUp = async (name: string, role: 'editor' | 'writer') => {
    const email = `${name}@montage.example`
    await cms.payload.create({ collection: 'users', data: { email, name, password, role }, overrideAccess: true })
    return Client.signIn(email, password)
  }
  users.admin = await cms.as('admin')
  users.asker = await cms.as('writer')
  users.taker = await cms.as('editor')
  users['other editor'] = await signUp('olga', 'editor')
  users['other writer'] = await signUp('otto', 'writer')
  image = (await anImage(cms.payload)).id
})

const aDraft = async () => `/montages/${(await aMontage(cms.payload, { _status: 'draft', image })).id}`

const ways = { nobody: [], asked: ['ask'], taken: ['ask', 'take'], approved: ['ask', 'take', 'approve'] } as const
type State = keyof typeof ways

async function documentIn(state: State): Promise<string> {
  const document = await aDraft()
  await handOverAll(
    document,
    ways[state].map((action) => [action === 'ask' ? users.asker : users.taker, action]),
  )
  return document
}

/** Who may do this to a review in that state, and how it stands then. Whatever is missing here is refused. */
const allowed: { [From in State]: Partial<Record<HandoverAction, { by: (keyof typeof users)[]; leads: string }>> } = {
  nobody: {
    ask: { by: ['admin', 'asker', 'other editor', 'other writer', 'taker'], leads: 'asked' },
    override: { by: ['admin'], leads: 'none' },
  },
  asked: {
    override: { by: ['admin'], leads: 'published' },
    take: { by: ['admin', 'other editor', 'taker'], leads: 'taken' },
    withdraw: { by: ['admin', 'asker'], leads: 'withdrawn' },
  },
  taken: {
    approve: { by: ['taker'], leads: 'approved' },
    override: { by: ['admin'], leads: 'published' },
    publish: { by: ['taker'], leads: 'published' },
    release: { by: ['admin', 'taker'], leads: 'asked' },
    return: { by: ['taker'], leads: 'returned' },
    withdraw: { by: ['admin', 'asker'], leads: 'withdrawn' },
  },
  approved: {
    override: { by: ['admin'], leads: 'published' },
    publish: { by: ['taker'], leads: 'published' },
    return: { by: ['taker'], leads: 'returned' },
    withdraw: { by: ['admin', 'asker'], leads: 'withdrawn' },
  },
}

describe.each(Object.keys(ways) as State[])('of a review that is “%s”', (state) => {
  it('everything else is refused, changes nothing, and is not offered', async () => {
    const document = await documentIn(state)
    const before = await handoversAt(users.admin, document)
    const { revision } = (await users.admin.get(`${document}?draft=true`)).body
    for (const name of Object.keys(users) as (keyof typeof users)[]) {
      const refused = actions.filter((action) => !allowed[state][action]?.by.includes(name))
      const { may } = await handoversAt(users[name], document)
      expect(may.toSorted(), name).toEqual(actions.filter((action) => action !== 'override' && !refused.includes(action)).toSorted())
      for (const action of refused) {
        const answer = await users[name].post(`${document}/handover`, { do: action, revision, words: 'Because.' })
        expect([403, 409], `${name}: ${action}: ${messageOf(answer)}`).toContain(answer.status)
      }
    }
    expect((await handoversAt(users.admin, document)).handovers).toEqual(before.handovers)
  })

  it.each(
    Object.entries(allowed[state]).flatMap(([action, { by, leads }]) => by.map((name) => [action as HandoverAction, name, leads] as const)),
  )('“%s” by the %s: it is then %s', async (action, name, leads) => {
    const document = await documentIn(state)
    const answer = await handOver(users[name], document, action)
    expect(answer.status, messageOf(answer)).toBe(200)
    expect((await handoversAt(users.admin, document)).handovers[0]?.state ?? 'none').toBe(leads)
    const { body } = await users.admin.get(`${document}?draft=true`)
    expect(body._status).toBe(['none', 'published'].includes(leads) ? 'published' : 'draft')
  })
})

describe('a review', () => {
  it.each([
    ['list', async () => `/lists/${(await aList(cms.payload, { _status: 'draft', image })).id}`],
    ['montage', aDraft],
    ['person', async () => `/people/${(await aPerson(cms.payload, { _status: 'draft' })).id}`],
  ])('of a %s goes from asking to readers, and its history says who did what', async (_name, create) => {
    const document = await create()
    await handOver(users.asker, document, 'ask', { words: 'The second paragraph is new.' })
    await handOverAll(document, [
      [users.taker, 'take'],
      [users.taker, 'publish'],
    ])
    const { handovers } = await handoversAt(users.asker, document)
    expect(handovers).toHaveLength(1)
    expect(handovers[0]?.moves.map(({ by, kind, words }) => `${by} ${kind} ${words}`.trim())).toEqual([
      'writer ask The second paragraph is new.',
      'editor take',
      'editor approve',
      'editor publish',
    ])
    expect((await users.asker.get(document)).body._status).toBe('published')
  })

  it('is taken by one of two who take it at once; the other reads who has it, and since when', async () => {
    const document = await documentIn('asked')
    const answers = await Promise.all([handOver(users.taker, document, 'take'), handOver(users['other editor'], document, 'take')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { takenBy } = (await handoversAt(users.admin, document)).handovers[0] ?? {}
    const refused = answers.find(({ status }) => status === 409)
    expect(messageOf(refused as never)).toMatch(new RegExp(`${takenBy} took this review on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d UTC`))
  })

  it('is one, when two ask at once', async () => {
    const document = await aDraft()
    const answers = await Promise.all([handOver(users.asker, document, 'ask'), handOver(users['other writer'], document, 'ask')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await handoversAt(users.admin, document)).handovers).toHaveLength(1)
  })

  it('is asked of one editor, and not of a writer or of oneself', async () => {
    const document = await aDraft()
    const { reviewers } = await handoversAt(users.asker, document)
    expect(reviewers.map(({ name }) => name)).toEqual(['admin', 'editor', 'olga'])
    const { docs: writers } = await cms.payload.find({ collection: 'users', overrideAccess: true, where: { name: { equals: 'otto' } } })
    expect((await handOver(users.asker, document, 'ask', { of: writers[0]?.id })).status).toBe(400)
    const olga = reviewers.find(({ name }) => name === 'olga')
    expect((await handOver(users['other editor'], document, 'ask', { of: olga?.id })).status).toBe(400)
    expect((await handOver(users.asker, document, 'ask', { of: olga?.id })).status).toBe(200)
    expect((await handoversAt(users.asker, document)).handovers).toMatchObject([{ askedOf: 'olga', state: 'asked' }])
  })

  it('is not taken by the editor who asked for it', async () => {
    const document = await aDraft()
    await handOverAll(document, [[users.taker, 'ask']])
    expect((await handoversAt(users.taker, document)).may).toEqual(['withdraw'])
    expect((await handOver(users.taker, document, 'take')).status).toBe(403)
  })

  it('says so when there is nothing to review, and nothing there', async () => {
    const published = `/montages/${(await aMontage(cms.payload, { image })).id}`
    expect((await handOver(users.asker, published, 'ask')).status).toBe(409)
    expect((await users.asker.post('/montages/000000000000000000000000/handover', { do: 'ask', revision: 1 })).status).toBe(404)
  })

  it.each([
    ['no action', {}],
    ['an unknown action', { do: 'praise', revision: 1 }],
    ['no revision', { do: 'approve' }],
    ['no reason', { do: 'return', words: '  ' }],
    ['too many words', { do: 'ask', revision: 1, words: 'a'.repeat(601) }],
    ['words that are none', { do: 'ask', revision: 1, words: { a: 1 } }],
  ])('is not changed by a request with %s', async (_name, body) => {
    const document = await documentIn('taken')
    expect((await users.taker.post(`${document}/handover`, body)).status).toBe(400)
    expect((await handoversAt(users.taker, document)).handovers).toMatchObject([{ state: 'taken' }])
  })

  it('is nothing for strangers, and is written by no other way', async () => {
    const document = await documentIn('asked')
    expect((await anonymous.get(`${document}/handover`)).status).toBe(401)
    expect((await anonymous.post(`${document}/handover`, { do: 'take' })).status).toBe(401)
    expect((await users.admin.get('/handovers')).status).toBe(403)
    expect((await users.admin.post('/handovers', {})).status).toBe(403)
  })

  it('is approved only as the reviewer saw it', async () => {
    const document = await documentIn('taken')
    const { body } = await users.taker.get(`${document}?draft=true`)
    await users.asker.edit(`${document}?draft=true`, { sequence: 'Changed meanwhile.' })
    for (const action of ['approve', 'publish']) {
      const answer = await users.taker.post(`${document}/handover`, { do: action, revision: body.revision })
      expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('writer saved this')])
    }
    expect((await users.taker.get(`${document}?draft=true`)).body._status).toBe('draft')
  })

  it('loses its approval by an edit, and says so', async () => {
    const document = await documentIn('approved')
    await users.asker.edit(`${document}?draft=true`, { sequence: 'Changed after it.' })
    const { handovers, may } = await handoversAt(users.taker, document)
    expect(handovers).toMatchObject([{ isChanged: true, state: 'taken', takenBy: 'editor' }])
    expect(handovers[0]?.moves.at(-1)).toMatchObject({ by: 'writer', kind: 'change' })
    expect(may).toContain('approve')
    await handOverAll(document, [[users.taker, 'approve']])
    expect((await handoversAt(users.taker, document)).handovers).toMatchObject([{ isChanged: false, state: 'approved' }])
  })

  it.each(['asked', 'taken', 'approved'] as const)('that is “%s” is closed by an ordinary publish', async (state) => {
    const document = await documentIn(state)
    expect((await users['other editor'].edit(document, { _status: 'published' })).status).toBe(200)
    expect((await handoversAt(users.asker, document)).handovers).toMatchObject([{ state: 'published' }])
    expect((await handoversAt(users.asker, document)).may).toEqual(['ask'])
  })

  it('of a montage is closed when its list publishes it along', async () => {
    const document = await documentIn('asked')
    const montage = document.split('/').at(-1) as string
    const list = await aList(cms.payload, { _status: 'draft', image, montages: [montage] })
    expect((await users.taker.edit(`/lists/${list.id}?withDrafts=${montage}`, { _status: 'published' })).status).toBe(200)
    expect((await handoversAt(users.asker, document)).handovers).toMatchObject([{ state: 'published' }])
  })

  it('is closed by the trash, and deleted with its document', async () => {
    const document = await documentIn('taken')
    expect((await users.taker.patch(document, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await handoversAt(users.asker, document)).handovers).toMatchObject([{ state: 'withdrawn' }])
    expect((await users.admin.delete(`${document}?trash=true`)).status).toBe(200)
    const { totalDocs } = await cms.payload.count({
      collection: 'handovers',
      overrideAccess: true,
      where: { document: { equals: document.split('/').at(-1) } },
    })
    expect(totalDocs).toBe(0)
  })

  it('stays as it was when the publish that approves it is refused', async () => {
    const list = await aList(cms.payload, { _status: 'draft', image })
    await aDraftOn(cms.payload, 'lists', list.id, { standfirst: '' })
    const document = `/lists/${list.id}`
    await handOverAll(document, [
      [users.asker, 'ask'],
      [users.taker, 'take'],
    ])
    const answer = await handOver(users.taker, document, 'publish')
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringMatching(/standfirst/i)])
    expect((await handoversAt(users.asker, document)).handovers).toMatchObject([{ state: 'taken' }])
  })
})
