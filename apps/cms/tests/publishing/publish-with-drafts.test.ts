import { beforeAll, describe, expect, it } from 'vitest'
import type { Montage } from '../../src/payload-types.ts'

import { type Client, faultsOf, messageOf } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage } from '../harness/documents/content.ts'
import { handOver, handOverAll } from '../harness/documents/handing-over.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
let editor: Client
let image: string

beforeAll(async () => {
  editor = await cms.as('editor')
  image = (await anImage(cms.payload)).id
})

const aDraft = (given: Partial<Montage> = {}) => aMontage(cms.payload, { _status: 'draft', image, ...given })
const listOf = (...montages: string[]) => aList(cms.payload, { _status: 'draft', image, montages })
const publish = (list: string, drafts: string[], by = editor) =>
  by.patch(`/lists/${list}?withDrafts=${drafts.join()}`, { _status: 'published' })
const isRead = async (path: string) => (await readers.get(path)).status === 200

/** The number of documents in all that a publish writes. */
const written = async () => {
  const { payload } = cms
  const counts: number[] = []
  for (const collection of ['editions', 'outbox', 'publications'] as const) {
    counts.push((await payload.count({ collection, overrideAccess: true })).totalDocs)
  }
  for (const collection of ['lists', 'montages'] as const) {
    counts.push((await payload.countVersions({ collection, overrideAccess: true })).totalDocs)
  }
  return counts
}

describe('a list published with its drafts', () => {
  it('goes live with its drafts, as one edition', async () => {
    const [one, two, live] = [await aDraft(), await aDraft(), await aMontage(cms.payload, { image })]
    const list = await listOf(one.id, live.id, two.id)
    const answer = await publish(list.id, [two.id, one.id])
    expect(answer.status, messageOf(answer)).toBe(200)
    for (const path of [`/lists/${list.id}`, `/montages/${one.id}`, `/montages/${two.id}`]) expect(await isRead(path)).toBe(true)
    const { body } = await editor.get(`/editions?where[list][equals]=${list.id}`)
    expect(body.docs).toHaveLength(1)
  })

  it('goes live with its drafts when its review is approved and published, and not without them', async () => {
    const draft = await aDraft()
    const document = `/lists/${(await listOf(draft.id)).id}`
    await handOverAll(document, [
      [await cms.as('writer'), 'ask'],
      [editor, 'take'],
    ])
    expect((await handOver(editor, document, 'publish')).status).toBe(400)
    expect(await isRead(document)).toBe(false)
    const { body } = await editor.get(`${document}?draft=true`)
    const answer = await editor.post(`${document}/handover?withDrafts=${draft.id}`, { do: 'publish', revision: body.revision })
    expect(answer.status, messageOf(answer)).toBe(200)
    for (const path of [document, `/montages/${draft.id}`]) expect(await isRead(path)).toBe(true)
  })

  it('goes live with its drafts when it is new, too', async () => {
    const draft = await aDraft()
    const data = {
      _status: 'published',
      counting: 'up',
      entries: [{ montage: draft.id }],
      image,
      standfirst: 'S',
      title: 'New with a draft',
    }
    const { body, status } = await editor.post(`/lists?withDrafts=${draft.id}`, data)
    expect(status, JSON.stringify(body)).toBe(201)
    expect(await isRead(`/montages/${draft.id}`)).toBe(true)
  })

  it('leaves a montage alone that was published meanwhile, and the draft on top of it', async () => {
    const montage = await aMontage(cms.payload, { image, song: 'Published' })
    await aDraftOn(cms.payload, 'montages', montage.id, { song: 'Not yet' })
    const list = await listOf(montage.id)
    expect((await publish(list.id, [montage.id])).status).toBe(200)
    expect((await readers.get(`/montages/${montage.id}`)).body.song).toBe('Published')
  })
})

describe('nothing at all is written', () => {
  it('when the third of five cannot be published; the refusal names its rank and why', async () => {
    const drafts = [await aDraft(), await aDraft(), await aDraft({ title: 'Unready' }), await aDraft(), await aDraft()]
    const ids = drafts.map(({ id }) => id)
    const list = await listOf(...ids)
    await cms.payload.update({ collection: 'montages', id: ids[2] ?? '', data: { sequence: '' }, draft: true, overrideAccess: true })
    const before = await written()

    const answer = await publish(list.id, ids)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([
      { message: expect.stringMatching(/^Rank 3 cannot be published: .*sequence/i), path: 'entries.2.montage' },
    ])
    for (const path of [`/lists/${list.id}`, ...ids.map((id) => `/montages/${id}`)]) expect(await isRead(path), path).toBe(false)
    expect(await written()).toEqual(before)
  })

  it('when two cannot be published; the refusal names the higher rank, whatever the order of the ids', async () => {
    const drafts = [await aDraft(), await aDraft()]
    const ids = drafts.map(({ id }) => id)
    const list = await listOf(...ids)
    for (const id of ids)
      await cms.payload.update({ collection: 'montages', id, data: { sequence: '' }, draft: true, overrideAccess: true })
    for (const asked of [ids, ids.toReversed()]) {
      expect(faultsOf(await publish(list.id, asked)).map(({ path }) => path)).toEqual(['entries.0.montage'])
    }
  })

  it('when a draft that is not named stays one', async () => {
    const [named, other] = [await aDraft(), await aDraft({ title: 'Left out' })]
    const list = await listOf(named.id, other.id)
    const before = await written()
    const answer = await publish(list.id, [named.id])
    expect(faultsOf(answer)).toEqual([
      { message: expect.stringContaining('Rank 2 (“Left out”) is not published'), path: 'entries.1.montage' },
    ])
    expect(await isRead(`/montages/${named.id}`)).toBe(false)
    expect(await written()).toEqual(before)
  })

  it('when one of the ids is not in the list, or the list is only saved', async () => {
    const [inside, outside] = [await aDraft(), await aDraft()]
    const list = await listOf(inside.id)
    expect(messageOf(await publish(list.id, [inside.id, outside.id]))).toContain(outside.id)
    const saved = await editor.patch(`/lists/${list.id}?draft=true&withDrafts=${inside.id}`, { _status: 'draft' })
    expect(messageOf(saved)).toContain('withDrafts goes with publishing')
    for (const { id } of [inside, outside]) expect(await isRead(`/montages/${id}`)).toBe(false)
  })

  it('when a writer asks', async () => {
    const draft = await aDraft()
    const list = await listOf(draft.id)
    expect((await publish(list.id, [draft.id], await cms.as('writer'))).status).toBe(403)
    expect((await publish(list.id, [draft.id], anonymous)).status).toBe(401)
    expect(await isRead(`/montages/${draft.id}`)).toBe(false)
  })
})
