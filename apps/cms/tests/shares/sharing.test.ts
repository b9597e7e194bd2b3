import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '../../src/env.ts'
import { Client, faultsOf, messageOf } from '../harness/client.ts'
import { anonymous, password, useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson, listData, montageData } from '../harness/documents/content.ts'
import { setSharing, sharesAt, shareWith, storedShare } from '../harness/documents/sharing.ts'

const cms = useCms()
let colleague: Client
let editor: Client
let image: string
let writer: Client

beforeAll(async () => {
  editor = await cms.as('editor')
  writer = await cms.as('writer')
  const email = 'colleague@montage.example'
  await cms.payload.create({ collection: 'users', data: { email, name: 'colleague', password, role: 'writer' }, overrideAccess: true })
  colleague = await Client.signIn(email, password)
  image = (await anImage(cms.payload)).id
  await setSharing(cms.payload, { mayWritersShare: false })
})

const aDraftBy = async (client: Client) => {
  const { body, status } = await client.post('/montages?draft=true', montageData(image))
  expect(status, JSON.stringify(body)).toBe(201)
  return `/montages/${body.doc.id}`
}
const request = { follows: 'draft', for: 'the legal desk' }

describe('a link', () => {
  it.each([
    ['list', async () => `/lists/${(await aList(cms.payload, { image })).id}`],
    ['montage', async () => `/montages/${(await aMontage(cms.payload, { image })).id}`],
    ['person', async () => `/people/${(await aPerson(cms.payload)).id}`],
  ])('is made for a %s, and its token is told once and stored nowhere', async (_name, create) => {
    const document = await create()
    const link = await shareWith(editor, document, { days: 1, for: '  the legal\ndesk ' })
    expect(link.address).toMatch(new RegExp(`^${env.webUrl}/preview/s/[\\w-]{43}$`))

    const stored = await storedShare(cms.payload, link)
    expect(stored).toMatchObject({ by: 'editor', for: 'the legal desk', opened: 0 })
    expect(stored.hash).toBe(createHash('sha256').update(link.token).digest('hex'))
    const hours = (new Date(stored.expiresAt).getTime() - new Date(stored.createdAt).getTime()) / 3_600_000
    expect(hours).toBeCloseTo(24, 1)

    const answers = [await editor.get(`${document}/shares`), await editor.get(`/shares/${link.id}`), await editor.get('/shares')]
    for (const { body } of [...answers, { body: stored }]) expect(JSON.stringify(body)).not.toContain(link.token)
    for (const { body } of answers) expect(JSON.stringify(body)).not.toContain(stored.hash)
    expect((await sharesAt(editor, document)).shares).toEqual([expect.objectContaining({ ended: null, for: 'the legal desk', opened: 0 })])
  })

  it('is another one each time, and works for seven days unless said otherwise', async () => {
    const document = `/lists/${(await aList(cms.payload, { image })).id}`
    const [first, second] = [await shareWith(editor, document), await shareWith(editor, document)]
    expect(first.token).not.toBe(second.token)
    const { createdAt, expiresAt } = await storedShare(cms.payload, first)
    expect((new Date(expiresAt).getTime() - new Date(createdAt).getTime()) / 86_400_000).toBeCloseTo(7, 2)
  })

  it('cannot be found by guessing at its hash', async () => {
    const link = await shareWith(editor, `/lists/${(await aList(cms.payload, { image })).id}`)
    const { hash } = await storedShare(cms.payload, link)
    const answer = await editor.get(`/shares?where[hash][like]=${hash.slice(0, 4)}`)
    expect(answer.body.totalDocs ?? 0).toBe(0)
    expect(answer.status).toBe(400)
  })

  it('is one of thirty at most that work', async () => {
    const document = `/people/${(await aPerson(cms.payload)).id}`
    for (let count = 0; count < 30; count++) await shareWith(editor, document)
    const answer = await editor.post(`${document}/shares`, request)
    expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('30 links')])
    expect((await editor.post(`${document}/shares/revoke`)).status).toBe(200)
    await shareWith(editor, document)
  })
})

describe('is refused, and no link is made:', () => {
  it.each([
    ['nobody it is for', { for: ' ' }, 'for'],
    ['a word that is no text', { for: { $ne: '' } }, 'for'],
    ['a word of 81 characters', { for: 'a'.repeat(81) }, 'for'],
    ['a time of its own', { days: 2 }, 'days'],
    ['days that are a text', { days: '7' }, 'days'],
    ['nothing to follow', { follows: undefined }, 'follows'],
    ['a revision to follow', { follows: 'latest' }, 'follows'],
  ])('%s', async (_name, given, path) => {
    const document = `/people/${(await aPerson(cms.payload)).id}`
    const answer = await editor.post(`${document}/shares`, { ...request, ...given })
    expect([answer.status, faultsOf(answer).map((fault) => fault.path)]).toEqual([400, [path]])
    expect((await sharesAt(editor, document)).shares).toEqual([])
  })

  it('a body that is no JSON, and a document that is not there or in the trash', async () => {
    const { id } = await aPerson(cms.payload)
    const headers = { 'Content-Type': 'application/json' }
    for (const body of ['{', 'null', '[]', '7']) {
      expect((await editor.send('POST', `/people/${id}/shares`, body, headers)).status, body).toBe(400)
    }
    expect((await editor.post('/people/nowhere/shares', request)).status).toBe(404)
    expect((await editor.post('/shares/nowhere/revoke')).status).toBe(404)
    await editor.patch(`/people/${id}`, { deletedAt: new Date().toISOString() })
    expect((await editor.post(`/people/${id}/shares`, request)).status).toBe(404)
  })

  it('a write by the API', async () => {
    const { id } = await shareWith(editor, `/people/${(await aPerson(cms.payload)).id}`)
    const admin = await cms.as('admin')
    expect((await admin.post('/shares', { ...request, hash: 'a' })).status).toBe(403)
    expect((await admin.patch(`/shares/${id}`, { revokedAt: null })).status).toBe(403)
    expect((await admin.delete(`/shares/${id}`)).status).toBe(403)
  })
})

describe('who may', () => {
  it('no stranger makes, lists or ends links', async () => {
    const document = `/people/${(await aPerson(cms.payload)).id}`
    const { id } = await shareWith(editor, document)
    for (const answer of [
      await anonymous.post(`${document}/shares`, request),
      await anonymous.get(`${document}/shares`),
      await anonymous.post(`${document}/shares/revoke`),
      await anonymous.post(`/shares/${id}/revoke`),
      await anonymous.get('/shares'),
    ]) {
      expect(answer.status).toBe(401)
    }
    expect((await sharesAt(editor, document)).shares).toEqual([expect.objectContaining({ ended: null })])
  })

  it('a writer shares her own drafts while the settings allow it, and nothing else', async () => {
    const own = await aDraftBy(writer)
    const others = await aDraftBy(colleague)
    expect((await writer.post(`${own}/shares`, request)).status).toBe(403)
    expect(await sharesAt(writer, own)).toMatchObject({ mayShare: false })

    await setSharing(cms.payload, { mayWritersShare: true })
    expect(await sharesAt(writer, own)).toMatchObject({ mayShare: true })
    await shareWith(writer, own)
    const list = await aList(cms.payload, { image })
    for (const document of [others, `/lists/${list.id}`]) {
      const answer = await writer.post(`${document}/shares`, request)
      expect([answer.status, messageOf(answer)]).toEqual([403, expect.stringContaining('Ask an editor')])
      expect(await sharesAt(writer, document)).toMatchObject({ mayShare: false })
    }
    await setSharing(cms.payload, { mayWritersShare: false })
    expect((await writer.post(`${own}/shares`, request)).status).toBe(403)
    await shareWith(editor, own)
  })

  it('a writer sees and ends the links that she made, an editor all', async () => {
    await setSharing(cms.payload, { mayWritersShare: true })
    const own = await aDraftBy(writer)
    const hers = await shareWith(writer, own, { for: 'my agent' })
    const theirs = await shareWith(editor, own, { for: 'the lawyers' })
    const shown = async (client: Client) => (await sharesAt(client, own)).shares.filter(({ ended }) => !ended).map((each) => each.for)
    expect(await shown(writer)).toEqual(['my agent'])
    expect((await shown(editor)).sort()).toEqual(['my agent', 'the lawyers'])
    expect((await writer.get('/shares')).body.docs.every((doc) => doc.by === 'writer')).toBe(true)

    expect((await writer.post(`/shares/${theirs.id}/revoke`)).status).toBe(404)
    expect((await writer.post(`${own}/shares/revoke`)).status).toBe(200)
    expect(await shown(editor)).toEqual(['the lawyers'])
    expect((await storedShare(cms.payload, hers)).revokedAt).toBeTruthy()
    expect((await editor.post(`/shares/${theirs.id}/revoke`)).status).toBe(200)
    expect(await shown(editor)).toEqual([])
    await setSharing(cms.payload, { mayWritersShare: false })
  })

  it('only links of this document end with “all of it”', async () => {
    const first = await editor.post('/lists?draft=true', listData(image, []))
    const second = await editor.post('/lists?draft=true', listData(image, []))
    for (const { body } of [first, second]) await shareWith(editor, `/lists/${body.doc.id}`)
    await editor.post(`/lists/${first.body.doc.id}/shares/revoke`)
    expect((await sharesAt(editor, `/lists/${first.body.doc.id}`)).shares[0]?.ended).toMatch(/^This link was ended/)
    expect((await sharesAt(editor, `/lists/${second.body.doc.id}`)).shares[0]?.ended).toBeNull()
  })
})
