import { beforeAll, describe, expect, it } from 'vitest'

import type { List } from '../../src/payload-types.ts'
import type { Client } from '../harness/client.ts'
import { messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { changeComment, comment, commentsAt } from '../harness/documents/commenting.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'

const cms = useCms()
let editor: Client
let image: string

beforeAll(async () => {
  editor = await cms.as('editor')
  image = (await anImage(cms.payload)).id
})

const newest = async (document: string) => (await editor.get(`${document}?draft=true`)).body as unknown as List

describe('a comment stands', () => {
  it.each([
    [
      'list',
      async () => `/lists/${(await aList(cms.payload, { image })).id}`,
      ['', 'title', 'standfirst', 'image', 'introduction', 'byline'],
    ],
    ['montage', async () => `/montages/${(await aMontage(cms.payload, { image })).id}`, ['', 'title', 'year', 'body', 'people', 'slug']],
    ['person', async () => `/people/${(await aPerson(cms.payload)).id}`, ['', 'name', 'biography', 'links']],
  ])('on a %s and its fields', async (_name, create, anchors) => {
    const document = await create()
    for (const anchor of anchors) await comment(editor, document, `About ${anchor}`, { anchor })
    expect((await commentsAt(editor, document)).map(({ anchor }) => anchor)).toEqual(anchors)
  })

  it('on an entry and on its note, through re-ranks and publications', async () => {
    const montages = [await aMontage(cms.payload, { image, title: 'Rocky' }), await aMontage(cms.payload, { image, title: 'Mulan' })]
    const document = `/lists/${(await aList(cms.payload, { image, montages: montages.map(({ id }) => id) })).id}`
    const rows = (await newest(document)).entries ?? []
    const first = String(rows[0]?.id)
    await comment(editor, document, 'Too high.', { anchor: `entries.${first}` })
    await comment(editor, document, 'A word too many.', { anchor: `entries.${first}.note`, quote: 'very' })

    for (const status of ['draft', 'published']) {
      expect((await editor.edit(`${document}?draft=${status === 'draft'}`, { _status: status, entries: rows.toReversed() })).status).toBe(
        200,
      )
      expect((await newest(document)).entries?.map(({ id }) => id)).toEqual([rows[1]?.id, first])
    }
    expect(await commentsAt(editor, document)).toMatchObject([
      { anchor: `entries.${first}`, montage: montages[0]?.id, subject: 'Rocky' },
      { anchor: `entries.${first}.note`, quote: 'very', subject: 'Rocky' },
    ])
  })

  it('on an entry of a draft, and on none that was never saved', async () => {
    const montage = await aMontage(cms.payload, { image })
    const document = `/lists/${(await aList(cms.payload, { image })).id}`
    const before = (await newest(document)).entries ?? []
    const added = { id: '0123456789abcdef01234567', montage: montage.id }
    const onAdded = { anchor: `entries.${added.id}`, do: 'write', text: 'New.' }
    const refused = await changeComment(editor, document, onAdded)
    expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringContaining('Save the list, then comment on it.')])
    await editor.edit(`${document}?draft=true`, { entries: [...before, added] })
    expect((await changeComment(editor, document, onAdded)).status).toBe(200)
  })

  it.each([
    'revision',
    'createdBy',
    '_status',
    'entries',
    'keptWords',
    'handover',
    'nothing',
    'entries.1 or 1',
    'a.b',
    '__proto__',
    'publishedAt',
  ])('nowhere on “%s”', async (anchor) => {
    const document = `/lists/${(await aList(cms.payload, { image })).id}`
    expect((await changeComment(editor, document, { anchor, do: 'write', text: 'A' })).status).toBe(400)
    expect(await commentsAt(editor, document)).toEqual([])
  })

  it.each([
    ['', 'a'],
    ['image', 'a'],
    ['title', 'a'.repeat(1001)],
  ])('on no passage of “%s” that can have none', async (anchor, quote) => {
    const document = `/lists/${(await aList(cms.payload, { image })).id}`
    expect((await changeComment(editor, document, { anchor, do: 'write', quote, text: 'A' })).status).toBe(400)
  })
})
