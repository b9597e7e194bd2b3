import { describe, expect, it } from 'vitest'

import { editionPath, editionsPath, publishedOrderPath } from '../../src/admin/ranking/diff/edition-paths.ts'
import { useCms } from '../harness/cms.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'

const cms = useCms()
const ranked = new RankedLists(cms)

/** The number and the montages of the public edition of a list. */
async function published(list: string) {
  const { body } = await ranked.client.get(publishedOrderPath(list))
  return body.docs.map(({ number, order }) => ({ number, order: (order as { montage: string }[]).map(({ montage }) => montage) }))
}

describe('the order that readers have', () => {
  it('is the order of the newest edition, whatever draft is on top', async () => {
    const { a, b, c } = ranked.ids
    const list = await ranked.publishedList([a, b])
    expect(await published(list)).toEqual([{ number: 1, order: [a, b] }])
    await ranked.rerank(list, [c, a])
    await ranked.change(`/lists/${list}?draft=true`, { entries: [{ montage: b }] })
    expect(await published(list)).toEqual([{ number: 2, order: [c, a] }])
  })

  it('is none while the list is a draft or unpublished', async () => {
    const draft = await ranked.publishedList(undefined, { _status: 'draft' })
    expect(await published(draft)).toEqual([])

    const withdrawn = await ranked.publishedList()
    await ranked.change(`/lists/${withdrawn}`, { _status: 'draft' })
    expect(await published(withdrawn)).toEqual([])
    await ranked.change(`/lists/${withdrawn}`, { _status: 'published' })
    expect(await published(withdrawn)).toHaveLength(1)
  })
})

it('editions are listed newest first without their contents, and each has titles and the note', async () => {
  const { a, b } = ranked.ids
  const list = await ranked.publishedList([a, b])
  await ranked.rerank(list, [b, a], { editionNote: 'Beta aged well.' })
  const { body } = await ranked.client.get(editionsPath(list))
  const day = expect.stringMatching(/^\d{4}-/)
  expect(body.docs).toEqual([
    { id: expect.any(String), number: 2, publishedAt: day },
    { id: expect.any(String), number: 1, publishedAt: day },
  ])
  expect((await ranked.client.get(editionPath(String(body.docs[0]?.id)))).body).toMatchObject({
    note: 'Beta aged well.',
    order: [
      { montage: b, title: 'Beta' },
      { montage: a, title: 'Alpha' },
    ],
  })
})
