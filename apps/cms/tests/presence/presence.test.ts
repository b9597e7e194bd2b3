import { beforeAll, describe, expect, it } from 'vitest'

import type { Client } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'

const cms = useCms()
let editor: Client
let writer: Client

beforeAll(async () => {
  editor = await cms.as('editor')
  writer = await cms.as('writer')
})

const open = (client: Client, document: string, window: string) => client.post('/presence', { document, window })
const close = (client: Client, document: string, window: string) => client.post('/presence', { document, isLeaving: true, window })
const names = async (answer: Promise<{ body: unknown }>) => ((await answer).body as { name: string }[]).map(({ name }) => name)

describe('who has a document open', () => {
  it('is shown to the others who have it open, once per person, until their last window is closed', async () => {
    const since = Date.now()
    expect(await names(open(editor, 'montages/one', 'editors-first'))).toEqual([])
    const { body } = await open(writer, 'montages/one', 'writers-first')
    expect(body).toEqual([{ name: 'editor', since: expect.any(String) }])
    expect(Date.parse((body as unknown as { since: string }[])[0]?.since ?? '')).toBeGreaterThanOrEqual(since)

    await open(writer, 'montages/one', 'writers-second')
    expect(await names(open(editor, 'montages/one', 'editors-first'))).toEqual(['writer'])
    await close(writer, 'montages/one', 'writers-first')
    expect(await names(open(editor, 'montages/one', 'editors-first'))).toEqual(['writer'])
    await close(writer, 'montages/one', 'writers-second')
    expect(await names(open(editor, 'montages/one', 'editors-first'))).toEqual([])
  })

  it('is shown for that document only', async () => {
    await open(editor, 'lists/one', 'editors-list')
    expect(await names(open(writer, 'lists/two', 'writers-list'))).toEqual([])
    expect(await names(open(writer, 'globals/site', 'writers-site'))).toEqual([])
  })

  it('cannot be ended by somebody else, and ends when the window sends nothing any more', async () => {
    await open(editor, 'people/one', 'editors-person')
    await close(writer, 'people/one', 'editors-person')
    expect(await names(open(writer, 'people/one', 'writers-person'))).toEqual(['editor'])

    const longAgo = new Date(Date.now() - 80_000).toISOString()
    const where = { window: { equals: 'editors-person' } }
    await cms.payload.db.updateMany({ collection: 'presences', data: { seenAt: longAgo }, where })
    expect(await names(open(writer, 'people/one', 'writers-person'))).toEqual([])
    await open(writer, 'people/two', 'writers-other')
    expect((await cms.payload.db.count({ collection: 'presences', where })).totalDocs, 'removed').toBe(0)
  })

  it.each([
    ['nobody', () => open(anonymous, 'montages/one', 'nobodys-window'), 401],
    ['a document of another kind', () => open(editor, 'users/one', 'editors-window'), 400],
    ['no window', () => editor.post('/presence', { document: 'montages/one' }), 400],
    ['no JSON', () => editor.send('POST', '/presence', 'nothing', { 'Content-Type': 'application/json' }), 400],
  ])('is refused for %s', async (_name, ask, status) => {
    expect((await ask()).status).toBe(status)
  })

  it('cannot be read or written in any other way', async () => {
    expect((await editor.get('/presences')).status).toBe(403)
    expect((await editor.post('/presences', { document: 'lists/one' })).status).toBe(403)
  })
})
