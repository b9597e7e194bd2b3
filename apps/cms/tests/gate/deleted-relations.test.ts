import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'

const cms = useCms()
let editor: Client
let image: string

beforeAll(async () => {
  editor = await cms.as('editor')
  image = (await anImage(cms.payload)).id
})

const remove = async (collection: string, id: string) => {
  const { body, status } = await (await cms.as('admin')).delete(`/${collection}/${id}?trash=true`)
  expect(status, JSON.stringify(body)).toBe(200)
}

describe('a document that somebody deletes while the form of a draft has it', () => {
  it('a montage: the form is saved, its rank stays empty, and a publish names the rank', async () => {
    const [kept, deleted] = [await aMontage(cms.payload, { image }), await aMontage(cms.payload, { image })]
    const list = await aList(cms.payload, { _status: 'draft', image, montages: [kept.id, deleted.id] })
    const entries = [{ montage: kept.id }, { montage: deleted.id, note: 'Its note stays.' }]
    await remove('montages', deleted.id)

    const saved = await editor.edit(`/lists/${list.id}?draft=true`, { entries, title: 'Typed meanwhile' })
    expect([saved.status, saved.body.doc?.title]).toEqual([200, 'Typed meanwhile'])
    const again = await editor.edit(`/lists/${list.id}?draft=true`, { standfirst: 'And once more.' })
    expect(again.status).toBe(200)
    expect((again.body.doc.entries as { note?: string }[])[1]?.note).toBe('Its note stays.')

    const published = await editor.edit(`/lists/${list.id}`, { _status: 'published', entries })
    expect([published.status, messageOf(published)]).toEqual([400, expect.stringMatching(/rank 2|Entries 2/i)])
  })

  it('an image and a person: the same', async () => {
    const [lead, kept, deleted] = [await anImage(cms.payload), await aPerson(cms.payload), await aPerson(cms.payload)]
    const list = await aList(cms.payload, { _status: 'draft', byline: [kept.id, deleted.id], image })
    const montage = await aMontage(cms.payload, { _status: 'draft', image })
    await remove('media', lead.id)
    await remove('people', deleted.id)

    const saved = await editor.edit(`/lists/${list.id}?draft=true`, { byline: [kept.id, deleted.id], image: lead.id })
    expect([saved.status, saved.body.doc?.image ?? null]).toEqual([200, null])
    expect((saved.body.doc.byline as string[]).includes(kept.id)).toBe(true)
    const film = await editor.edit(`/montages/${montage.id}?draft=true`, { image: lead.id, song: 'Typed meanwhile' })
    expect([film.status, film.body.doc?.image ?? null, film.body.doc?.song]).toEqual([200, null, 'Typed meanwhile'])
  })
})
