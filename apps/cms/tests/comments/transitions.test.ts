import { beforeAll, describe, expect, it } from 'vitest'

import type { Change } from '../../src/comments/transitions.ts'
import { Client, messageOf } from '../harness/client.ts'
import { anonymous, password, useCms } from '../harness/cms.ts'
import { countQueries } from '../harness/count-queries.ts'
import { act, answerTo, changeComment, comment, commentsAt } from '../harness/documents/commenting.ts'
import { aMontage, anImage } from '../harness/documents/content.ts'

const cms = useCms()
const users = {} as Record<'admin' | 'author' | 'editor' | 'other writer', Client>
type User = keyof typeof users
const names = ['admin', 'author', 'editor', 'other writer'] as const
let image: string

beforeAll(async () => {
  const email = 'otto@montage.example'
  await cms.payload.create({ collection: 'users', data: { email, name: 'Otto', password, role: 'writer' }, overrideAccess: true })
  users.admin = await cms.as('admin')
  users.author = await cms.as('writer')
  users.editor = await cms.as('editor')
  users['other writer'] = await Client.signIn(email, password)
  image = (await anImage(cms.payload)).id
})

const aDocument = async () => `/montages/${(await aMontage(cms.payload, { image })).id}`

/** As if it had been written so long ago. */
const age = (id: string, minutes: number) =>
  cms.payload.db.updateOne({
    collection: 'comments',
    data: { createdAt: new Date(Date.now() - minutes * 60_000).toISOString() },
    id,
  })

type State = 'answer' | 'answered' | 'old' | 'open' | 'settled'

/** A comment of the author. */
async function commentIn(state: State): Promise<{ document: string; id: string }> {
  const document = await aDocument()
  const id = await comment(users.author, document, 'Is this true?')
  if (state === 'answer') return { document, id: await answerTo(users.author, document, id, 'It is.') }
  if (state === 'answered') await answerTo(users['other writer'], document, id, 'It is.')
  if (state === 'old') await age(id, 16)
  if (state === 'settled') expect((await act(users.editor, document, id, 'settle')).status).toBe(200)
  return { document, id }
}

const all: User[] = [...names]
/** Who may do what. Whatever is missing here is refused. */
const allowed: { [In in State]: Partial<Record<Change, User[]>> } = {
  open: { answer: all, delete: ['author'], edit: ['author'], settle: ['admin', 'editor'] },
  answered: { answer: all, edit: ['author'], settle: ['admin', 'editor'] },
  old: { answer: all, delete: ['author'], settle: ['admin', 'editor'] },
  settled: { answer: all, delete: ['author'], edit: ['author'], reopen: ['admin', 'editor'] },
  answer: { delete: ['author'], edit: ['author'] },
}
const actions: Change[] = ['answer', 'delete', 'edit', 'reopen', 'settle']

describe.each(Object.keys(allowed) as State[])('a comment that is “%s”', (state) => {
  it('is changed by those who may, and offers that to nobody else', async () => {
    for (const name of names) {
      const may = actions.filter((action) => allowed[state][action]?.includes(name))
      const { document, id } = await commentIn(state)
      const before = await commentsAt(users.admin, document)
      expect((await commentsAt(users[name], document)).find((each) => each.id === id)?.may.toSorted(), name).toEqual(may)
      for (const action of actions.filter((each) => !may.includes(each))) {
        const answer = await act(users[name], document, id, action)
        expect([403, 409], `${name}: ${action}: ${messageOf(answer)}`).toContain(answer.status)
        expect(messageOf(answer).trim(), action).not.toBe('')
      }
      expect(await commentsAt(users.admin, document)).toEqual(before)
      for (const action of may) {
        const own = await commentIn(state)
        const answer = await act(users[name], own.document, own.id, action)
        expect(answer.status, `${name}: ${action}: ${messageOf(answer)}`).toBe(200)
      }
    }
  })
})

describe('a thread', () => {
  it('is settled by an editor whose name it bears, and opened by the next answer', async () => {
    const { document, id } = await commentIn('settled')
    expect(await commentsAt(users.author, document)).toMatchObject([{ settledBy: 'editor' }])
    await answerTo(users.author, document, id, 'No.')
    expect(await commentsAt(users.author, document)).toMatchObject([{ settledBy: null }, { answers: id, author: 'writer', text: 'No.' }])
  })

  it('is not settled, reopened or deleted by somebody who has not read the newest answer', async () => {
    const { document, id } = await commentIn('open')
    const stale = (await commentsAt(users.editor, document))[0]?.step
    await answerTo(users['other writer'], document, id, 'Wait.')
    expect((await changeComment(users.editor, document, { comment: id, do: 'settle', step: stale })).status).toBe(409)
    expect((await changeComment(users.author, document, { comment: id, do: 'delete', step: stale })).status).toBe(409)
  })

  it('loses no answer when two answer at once, and none when it is deleted at that moment', async () => {
    const { document, id } = await commentIn('open')
    await Promise.all([answerTo(users.editor, document, id, 'One.'), answerTo(users.admin, document, id, 'Two.')])
    expect((await commentsAt(users.author, document)).slice(1).map(({ text }) => text)).toEqual(expect.arrayContaining(['One.', 'Two.']))

    const other = await commentIn('open')
    const [answered] = await Promise.all([
      changeComment(users.editor, other.document, { comment: other.id, do: 'answer', text: 'Stay.' }),
      changeComment(users.author, other.document, { comment: other.id, do: 'delete', step: 1 }),
    ])
    const left = await commentsAt(users.author, other.document)
    expect(left.map(({ text }) => text)).toEqual(answered.status === 200 ? ['Is this true?', 'Stay.'] : [])
  })
})

describe('a comment', () => {
  it('is changed for 15 minutes, and says that it was', async () => {
    const { document, id } = await commentIn('open')
    await age(id, 14)
    expect((await act(users.author, document, id, 'edit', { text: 'Is it?' })).status).toBe(200)
    expect(await commentsAt(users.editor, document)).toMatchObject([{ editedAt: expect.any(String), text: 'Is it?' }])
    await age(id, 15)
    const refused = await act(users.author, document, id, 'edit')
    expect([refused.status, messageOf(refused)]).toEqual([403, expect.stringContaining('15 minutes')])
  })

  it.each([
    ['nothing to do', {}],
    ['an unknown action', { do: 'shout', text: 'A' }],
    ['no words', { do: 'write', text: ' \n ' }],
    ['words that are none', { do: 'write', text: { a: 1 } }],
    ['too many words', { do: 'write', text: 'a'.repeat(2001) }],
    ['no comment to answer', { do: 'answer', text: 'A' }],
    ['no step', { comment: 'a', do: 'settle' }],
    ['a step that is none', { comment: 'a', do: 'settle', step: '1' }],
  ])('is not written by a request with %s', async (_name, body) => {
    const document = await aDocument()
    const answer = await changeComment(users.admin, document, body)
    expect([answer.status, messageOf(answer).trim()]).toEqual([400, expect.stringMatching(/\S/)])
    expect(await commentsAt(users.admin, document)).toEqual([])
  })

  it('of another document, and one that is not there, are 404', async () => {
    const { id } = await commentIn('open')
    const document = await aDocument()
    for (const comment of [id, 'nothing', '00000000-0000-4000-8000-000000000000', '000000000000000000000000']) {
      expect((await changeComment(users.admin, document, { comment, do: 'settle', step: 1 })).status, comment).toBe(404)
    }
    expect((await changeComment(users.admin, '/montages/000000000000000000000000', { do: 'write', text: 'A' })).status).toBe(404)
  })

  it('is nothing for strangers, and nobody reads or writes it by another way', async () => {
    const { document, id } = await commentIn('open')
    for (const path of [`${document}/comments`, `${document}/comments/people`, '/comments', `/comments/${id}`]) {
      expect((await anonymous.get(path)).status, path).toBe(401)
    }
    expect((await anonymous.post(`${document}/comments`, { do: 'write', text: 'A' })).status).toBe(401)
    expect((await users.admin.get('/comments')).status).toBe(403)
    expect((await users.admin.get(`/comments/${id}`)).status).toBe(403)
    expect((await users.admin.patch(`/comments/${id}`, { text: 'A' })).status).toBe(403)
    expect((await users.admin.post('/comments', {})).status).toBe(403)
    expect((await users.admin.delete(`/comments/${id}`)).status).toBe(403)
  })

  it('goes with its document when that is deleted, and not into the trash', async () => {
    const { document, id } = await commentIn('answered')
    const other = await commentIn('open')
    const trash = (deletedAt: string | null) => users.editor.edit(`${document}?draft=true&trash=true`, { deletedAt })
    expect((await trash(new Date().toISOString())).status).toBe(200)
    expect(await commentsAt(users.editor, document)).toHaveLength(2)
    expect((await users.admin.delete(`${document}?trash=true`)).status).toBe(200)
    const { docs } = await cms.payload.find({ collection: 'comments', overrideAccess: true, pagination: false })
    expect(docs.map((each) => each.id)).not.toContain(id)
    expect(docs.filter(({ answers }) => answers === id)).toEqual([])
    expect(docs.map((each) => each.id)).toContain(other.id)
  })

  it('costs one question beside two for the user, however many there are', async () => {
    const { document } = await commentIn('answered')
    const cost = () => countQueries(cms.payload, () => commentsAt(users.editor, document))
    expect(await cost()).toBe(3)
    for (let index = 0; index < 12; index++) await comment(users.editor, document, `Comment ${index}`)
    expect(await commentsAt(users.editor, document)).toHaveLength(14)
    expect(await cost()).toBe(3)
  })
})
