import { expect, it } from 'vitest'

import { maxNoteLength } from '../../src/content/fields/entries.ts'
import { messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage } from '../harness/documents/content.ts'

const cms = useCms()

it('saves a form of more than a megabyte: 600 entries, each with the longest note there is', async () => {
  const { id, revision } = await aList(cms.payload)
  const editor = await cms.as('editor')
  const note = '山を駆け上がる'.repeat(maxNoteLength).slice(0, maxNoteLength)
  const form = new FormData()
  form.set('_payload', JSON.stringify({ entries: Array.from({ length: 600 }, () => ({ note })), revision }))

  const saved = await editor.send('PATCH', `/lists/${id}?draft=true`, form)
  expect(saved.status, messageOf(saved)).toBe(200)
  const { body } = await editor.get(`/lists/${id}?draft=true`)
  expect((body.entries as { note: string }[]).map((entry) => entry.note)).toEqual(Array.from({ length: 600 }, () => note))
})

it('answers a publish with what is stored, row by row', async () => {
  const montages = [await aMontage(cms.payload), await aMontage(cms.payload)].map(({ id }) => id)
  const { id } = await aList(cms.payload, { montages })
  const editor = await cms.as('editor')
  const { body: before } = await editor.get(`/lists/${id}?draft=true&depth=0`)
  const entries = (before.entries as object[]).toReversed()

  const { body, status } = await editor.patch(`/lists/${id}?depth=0`, { _status: 'published', entries, revision: before.revision })
  expect(status).toBe(200)
  const stored = await editor.get(`/lists/${id}?draft=true&depth=0`)
  expect(body.doc).toEqual(stored.body)
  expect(stored.body.entries).toEqual(entries)
})
