import { beforeAll, describe, expect, it } from 'vitest'

import { openShare } from '../../src/shares/open-share.ts'
import { removeEndedShares } from '../../src/shares/remove-ended.ts'
import { Client } from '../harness/client.ts'
import { password, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson, montageData } from '../harness/documents/content.ts'
import { type Link, lookAt, open, setSharing, sharesAt, shareWith, storedShare } from '../harness/documents/sharing.ts'

const cms = useCms()
let editor: Client
let image: string

beforeAll(async () => {
  editor = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  await setSharing(cms.payload, {})
})

const look = (link: Pick<Link, 'token'>) => lookAt(link, cms.payload)
const aPersons = async () => `/people/${(await aPerson(cms.payload)).id}`
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()
const change = ({ id }: Link, data: Record<string, unknown>) => cms.payload.db.updateOne({ collection: 'shares', data, id })

describe('a link works', () => {
  it('for who has the whole token, and is unknown to everybody else', async () => {
    const link = await shareWith(editor, await aPersons())
    expect(await look(link)).toBe('open')
    const { hash } = await storedShare(cms.payload, link)
    const tokens = [link.token.slice(1), `${link.token}a`, 'a'.repeat(43), hash, hash.slice(0, 43), '', { equals: link.token }, null]
    for (const token of tokens) expect(await openShare(token, cms.payload), String(token)).toEqual({ status: 'absent' })
  })

  it('until it is ended, at once', async () => {
    const link = await shareWith(editor, await aPersons())
    const other = await shareWith(editor, await aPersons())
    expect((await editor.post(`/shares/${link.id}/revoke`)).status).toBe(200)
    expect(await look(link)).toMatch(/^This link was ended on \d+ \w+ \d{4}, \d\d:\d\d \(UTC\)\. Ask editor for a new one\.$/)
    expect(await look(other)).toBe('open')
    const { revokedAt } = await storedShare(cms.payload, link)
    await editor.post(`/shares/${link.id}/revoke`)
    expect((await storedShare(cms.payload, link)).revokedAt).toBe(revokedAt)
  })

  it('until its time is over', async () => {
    const link = await shareWith(editor, await aPersons())
    await change(link, { expiresAt: days(-1) })
    expect(await look(link)).toMatch(/^This link worked until .* Ask editor for a new one\.$/)
  })

  it('while the site’s settings do not pause all', async () => {
    const link = await shareWith(editor, await aPersons())
    await setSharing(cms.payload, { areSharesPaused: true })
    expect(await look(link)).toMatch(/paused at the moment. Ask editor/)
    await setSharing(cms.payload, { areSharesPaused: false })
    expect(await look(link)).toBe('open')
  })

  it('while what it shows is not in the trash', async () => {
    const document = await aPersons()
    const links = [await shareWith(editor, document), await shareWith(editor, document, { follows: 'copy' })]
    await editor.patch(document, { deletedAt: new Date().toISOString() })
    for (const link of links) expect(await look(link)).toMatch(/in the trash. Ask editor/)
  })
})

describe('a link dies with the right of who made it:', () => {
  const anAccount = async (role: 'editor' | 'writer', name: string) => {
    const email = `${name}@montage.example`
    const { id } = await cms.payload.create({ collection: 'users', data: { email, name, password, role }, overrideAccess: true })
    return { client: await Client.signIn(email, password), id }
  }

  it('the account is removed', async () => {
    const { client, id } = await anAccount('editor', 'leaver')
    const document = await aPersons()
    const link = await shareWith(client, document)
    expect(await look(link)).toBe('open')
    await cms.payload.delete({ collection: 'users', id, overrideAccess: true })
    expect(await look(link)).toMatch(/^The account of leaver, who made this link, is gone/)
    expect((await sharesAt(editor, document)).shares[0]?.ended).toMatch(/is gone/)
  })

  it('an editor is a writer now', async () => {
    const { client, id } = await anAccount('editor', 'lowered')
    const link = await shareWith(client, await aPersons())
    await cms.payload.update({ collection: 'users', id, data: { role: 'writer' }, overrideAccess: true })
    expect(await look(link)).toMatch(/^lowered, who made this link, may no longer share/)
  })

  it('writers may share no longer, or her draft is published', async () => {
    await setSharing(cms.payload, { mayWritersShare: true })
    const { client } = await anAccount('writer', 'drafter')
    const { body } = await client.post('/montages?draft=true', montageData(image))
    const document = `/montages/${body.doc.id}`
    const link = await shareWith(client, document)
    expect(await look(link)).toBe('open')
    await setSharing(cms.payload, { mayWritersShare: false })
    expect(await look(link)).toMatch(/^drafter, who made this link, may no longer share/)
    await setSharing(cms.payload, { mayWritersShare: true })
    expect(await look(link)).toBe('open')
    expect((await editor.edit(document, { _status: 'published' })).status).toBe(200)
    expect(await look(link)).toMatch(/^drafter, who made this link, may no longer share/)
  })
})

it('counts each opening, of those at the same moment too', async () => {
  const document = await aPersons()
  const link = await shareWith(editor, document)
  await look(link)
  expect((await sharesAt(editor, document)).shares[0]).toMatchObject({ lastOpenedAt: null, opened: 0 })
  await Promise.all(Array.from({ length: 8 }, () => open(link, cms.payload)))
  const [shown] = (await sharesAt(editor, document)).shares
  expect(shown?.opened).toBe(8)
  expect(Date.parse(shown?.lastOpenedAt ?? '')).toBeGreaterThan(Date.parse((await storedShare(cms.payload, link)).createdAt) - 1)
})

it('a fixed link holds list and montages as they were; one that follows holds nothing', async () => {
  const film = await aMontage(cms.payload, { image, title: 'Before' })
  await aDraftOn(cms.payload, 'montages', film.id, { title: 'Shared' })
  const list = await aList(cms.payload, { image, montages: [film.id], standfirst: 'As shared.' })
  const document = `/lists/${list.id}`
  const [fixed, following] = [await shareWith(editor, document, { follows: 'copy' }), await shareWith(editor, document)]
  await editor.edit(`${document}?draft=true`, { entries: [], standfirst: 'After.' })
  await aDraftOn(cms.payload, 'montages', film.id, { title: 'After' })

  const { copy } = await storedShare(cms.payload, fixed)
  expect(copy).toMatchObject({
    content: { entries: [{ montage: film.id }], standfirst: 'As shared.' },
    drafts: [{ data: { title: 'Shared' }, id: film.id }],
  })
  expect((await storedShare(cms.payload, following)).copy ?? null).toBeNull()
  expect((await editor.get(`/shares/${fixed.id}`)).body).not.toHaveProperty('copy')
})

describe('are removed', () => {
  it('90 days after they ended, whichever way', async () => {
    const document = await aPersons()
    const links = await Promise.all(Array.from({ length: 4 }, () => shareWith(editor, document)))
    const [revoked, expired, lately, works] = links as [Link, Link, Link, Link]
    await change(revoked, { expiresAt: days(-80), revokedAt: days(-91) })
    await change(expired, { expiresAt: days(-91) })
    await change(lately, { expiresAt: days(-89), revokedAt: days(-89.5) })
    expect(await removeEndedShares(cms.payload)).toEqual([])
    expect(await Promise.all(links.map(look))).toEqual(['absent', 'absent', expect.stringContaining('was ended'), 'open'])
    expect(works).toBeTruthy()
  })

  it('with what they show, and no others', async () => {
    const [gone, stays] = [await aPersons(), await aPersons()]
    const [first, second] = [await shareWith(editor, gone), await shareWith(editor, stays)]
    expect((await (await cms.as('admin')).delete(gone)).status).toBe(200)
    expect([await look(first), await look(second)]).toEqual(['absent', 'open'])
  })
})
