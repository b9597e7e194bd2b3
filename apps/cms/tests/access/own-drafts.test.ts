import { beforeAll, describe, expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { password, useCms } from '../harness/cms.ts'
import { aMontage, anImage, listData, montageData } from '../harness/documents/content.ts'

const cms = useCms()
const inTrash = { deletedAt: new Date().toISOString() }
const back = { _status: 'draft', deletedAt: null }
let colleague: Client
let editor: Client
let image: string
let writer: Client

beforeAll(async () => {
  const email = 'colleague@montage.example'
  await cms.payload.create({ collection: 'users', data: { email, name: 'colleague', password, role: 'writer' }, overrideAccess: true })
  colleague = await Client.signIn(email, password)
  editor = await cms.as('editor')
  writer = await cms.as('writer')
  image = (await anImage(cms.payload)).id
})

describe.each(['lists', 'montages', 'people'] as const)('%s', (collection) => {
  const content = {
    lists: async () => listData(image, [(await aMontage(cms.payload, { image })).id]),
    montages: async () => montageData(image),
    people: async () => ({ name: `Person ${Math.random()}` }),
  }[collection]
  /** The address of a draft that the writer made. */
  const aDraft = async (given = {}) => {
    const { body, status } = await writer.post(`/${collection}?draft=true`, { ...(await content()), ...given })
    expect(status, JSON.stringify(body)).toBe(201)
    return { id: body.doc.id, one: `/${collection}/${body.doc.id}` }
  }
  const isThere = async (one: string) => (await editor.get(`${one}?draft=true`)).status === 200
  // As the admin's button asks it.
  const inBulk = (id: string) => `/${collection}?trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`

  it('a writer moves her own draft to the trash and back, and never deletes it for good', async () => {
    const { id, one } = await aDraft()
    expect((await writer.delete(one)).status).toBe(403)
    expect((await writer.patch(one, inTrash)).status).toBe(200)
    expect(await isThere(one)).toBe(false)
    expect((await writer.delete(`${one}?trash=true`)).status).toBe(403)
    expect((await writer.delete(`/${collection}?trash=true&where[id][equals]=${id}`)).status).toBe(403)

    const answer = await writer.patch(inBulk(id), back)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(await isThere(one)).toBe(true)
    expect((await writer.patch(one, inTrash)).status).toBe(200)
    expect((await writer.patch(`${one}?trash=true`, { ...back, _status: 'published' })).status).toBe(403)
    expect((await writer.patch(`${one}?trash=true`, back)).status).toBe(200)
  })

  it('drafts of others, and drafts without a creator, are not hers, whatever she sends', async () => {
    const { id, one } = await aDraft()
    for (const path of [one, `/${collection}?where[id][equals]=${id}`]) expect((await colleague.patch(path, inTrash)).status).toBe(403)
    const mine = (await colleague.get('/users/me')).body as unknown as { user: { id: string } }
    const { body } = await colleague.get(`${one}?draft=true`)
    await colleague.patch(`${one}?draft=true`, { createdBy: mine.user.id, revision: body.revision })
    expect((await colleague.patch(one, inTrash)).status).toBe(403)

    const { id: nobodys } = (await cms.payload.create({
      collection,
      data: { ...(await content()), _status: 'draft' },
      draft: true,
      overrideAccess: true,
    } as never)) as { id: string }
    expect((await writer.patch(`/${collection}/${nobodys}`, inTrash)).status).toBe(403)
    for (const path of [one, `/${collection}/${nobodys}`]) expect(await isThere(path)).toBe(true)
  })

  it('a document that is or was public is not hers any more, though she made it', async () => {
    const { one } = await aDraft()
    // Editors rank.
    const published = await editor.edit(one, { ...(await content()), _status: 'published' })
    expect(published.status, JSON.stringify(published.body)).toBe(200)
    expect((await writer.patch(one, inTrash)).status).toBe(403)
    expect((await editor.edit(one, { _status: 'draft' })).status).toBe(200)
    expect((await writer.patch(one, inTrash)).status).toBe(403)
    expect((await writer.patch(one, { ...inTrash, _status: 'draft' })).status).toBe(403)
    expect(await isThere(one)).toBe(true)
  })

  it('is offered the trash for her own drafts only', async () => {
    const { id } = await aDraft()
    const removable = async (client: Client, data: object) =>
      (await client.post(`/${collection}/access/${id}`, data)).body as unknown as { delete?: unknown }
    expect((await removable(writer, inTrash)).delete).toBe(true)
    expect((await removable(colleague, inTrash)).delete).toBeFalsy()
    expect((await removable(writer, {})).delete).toBeFalsy()
  })
})
