import { beforeAll, expect, it } from 'vitest'

import { type Client, faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage } from '../harness/documents/content.ts'

const cms = useCms()
let editor: Client
let list: string
let montage: string

beforeAll(async () => {
  editor = await cms.as('editor')
  list = (await aList(cms.payload)).id
  montage = (await aMontage(cms.payload)).id
})

const base = { direction: null, format: '', indent: 0, version: 1 }
const text = (words: string) => ({ detail: 0, format: 0, mode: 'normal', style: '', text: words, type: 'text', version: 1 })
const paragraph = (...children: object[]) => ({ ...base, children, textFormat: 0, textStyle: '', type: 'paragraph' })
const prose = (...children: object[]) => ({ root: { ...base, children, type: 'root' } })
const link = (url: string, words: string) => ({
  ...base,
  children: [text(words)],
  fields: { linkType: 'custom', url },
  type: 'link',
  version: 3,
})

it('stores bulleted and numbered lists unchanged', async () => {
  const item = { ...base, children: [text('one')], type: 'listitem', value: 1 }
  const introduction = prose({ ...base, children: [item], listType: 'bullet', start: 1, tag: 'ul', type: 'list' })
  expect((await editor.edit(`/lists/${list}`, { _status: 'published', introduction })).status).toBe(200)
  expect((await editor.get(`/lists/${list}`)).body.introduction).toEqual(introduction)
})

it.each([
  ['a table', prose({ ...base, children: [], type: 'table' }), /“table”, which the editor cannot open/],
  ['words alone', 'Some words', /no rich text/],
])('refuses %s, at the field, in a draft too', async (_what, value, message) => {
  for (const answer of [
    await editor.edit(`/lists/${list}?draft=true`, { introduction: value }),
    await editor.edit(`/lists/${list}`, { _status: 'published', introduction: value }),
  ])
    expect([answer.status, faultsOf(answer)]).toEqual([400, [{ message: expect.stringMatching(message), path: 'introduction' }]])
  const film = await editor.edit(`/montages/${montage}?draft=true`, { body: value })
  expect([film.status, faultsOf(film)]).toEqual([400, [{ message: expect.stringMatching(message), path: 'body' }]])
})

it('saves a draft with an unsafe link, and names the link at the publish', async () => {
  const value = prose(paragraph(text('See '), link('#_Toc5', 'above')))
  const message = expect.stringContaining('“above” leads to #_Toc5.')
  expect((await editor.edit(`/lists/${list}?draft=true`, { method: value })).status).toBe(200)
  const refused = await editor.edit(`/lists/${list}`, { _status: 'published', method: value })
  expect([refused.status, faultsOf(refused)]).toEqual([400, [{ message, path: 'method' }]])
  const film = await editor.edit(`/montages/${montage}`, { _status: 'published', body: value })
  expect([film.status, faultsOf(film)]).toEqual([400, [{ message, path: 'body' }]])
})
