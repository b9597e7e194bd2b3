import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { type Client, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { handOver, handOverAll, handoversAt, needTwoPairs } from '../harness/documents/handing-over.ts'
import { createSchedule, postSchedule, runScheduleNow } from '../harness/documents/scheduling.ts'

const cms = useCms()
let admin: Client
let editor: Client
let image: string
let montages: string[]
let writer: Client

beforeAll(async () => {
  admin = await cms.as('admin')
  editor = await cms.as('editor')
  writer = await cms.as('writer')
  image = (await anImage(cms.payload)).id
  montages = [(await aMontage(cms.payload, { image })).id, (await aMontage(cms.payload, { image })).id]
})
beforeEach(() => needTwoPairs(cms.payload, true))
afterEach(() => needTwoPairs(cms.payload, false))

/** A draft that the writer saved last, with a note that the publication takes out of it. */
async function aDraft(): Promise<string> {
  const list = await aList(cms.payload, { _status: 'draft', image, montages })
  await writer.edit(`/lists/${list.id}?draft=true`, { editionNote: 'It fell.', standfirst: 'By the writer.' })
  return `/lists/${list.id}`
}

async function anApprovedDraft(): Promise<string> {
  const document = await aDraft()
  await handOverAll(document, [
    [writer, 'ask'],
    [editor, 'take'],
    [editor, 'approve'],
  ])
  return document
}

const publish = (client: Client, document: string, data: object = {}) => client.edit(document, { _status: 'published', ...data })
const statusOf = async (document: string) => (await admin.get(`${document}?draft=true`)).body._status

describe('with two pairs of eyes', () => {
  it.each(['editor', 'admin'] as const)('an %s publishes nothing that nobody approved', async (role) => {
    const document = await aDraft()
    const answer = await publish(await cms.as(role), document)
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining('Nobody has approved this')])
    expect(await statusOf(document)).toBe('draft')
  })

  it('nothing goes live as it is made', async () => {
    const answer = await editor.post('/people', { _status: 'published', name: 'Somebody new' })
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining('Nobody has approved this')])
  })

  it('an approved draft goes live, with its note, and by whoever publishes', async () => {
    const document = await anApprovedDraft()
    const answer = await publish(admin, document)
    expect(answer.status, messageOf(answer)).toBe(200)
  })

  it('approving and publishing are one step', async () => {
    const document = await aDraft()
    await handOverAll(document, [
      [writer, 'ask'],
      [editor, 'take'],
      [editor, 'publish'],
    ])
    expect(await statusOf(document)).toBe('published')
  })

  it.each([
    ['in the same step', (document: string) => publish(editor, document, { standfirst: 'Other words.' })],
    ['in its note', (document: string) => publish(editor, document, { editionNote: 'It rose.' })],
    ['in its order', (document: string) => publish(editor, document, { entries: montages.toReversed().map((montage) => ({ montage })) })],
  ])('an approved draft that is changed %s stays a draft', async (_name, act) => {
    const document = await anApprovedDraft()
    expect((await act(document)).status).toBe(400)
    expect(await statusOf(document)).toBe('draft')
  })

  it('an approved draft that was saved since stays a draft', async () => {
    const document = await anApprovedDraft()
    await writer.edit(`${document}?draft=true`, { standfirst: 'Later words.' })
    expect((await publish(editor, document)).status).toBe(400)
  })

  it('nobody approves what they saved last', async () => {
    const document = await aDraft()
    await handOverAll(document, [
      [writer, 'ask'],
      [editor, 'take'],
    ])
    await editor.edit(`${document}?draft=true`, { standfirst: 'By the editor.' })
    for (const action of ['approve', 'publish'] as const) {
      const answer = await handOver(editor, document, action)
      expect([answer.status, messageOf(answer)]).toEqual([403, expect.stringContaining('You saved this last')])
    }
  })

  it('an approval of one’s own words from before the setting counts for nothing', async () => {
    await needTwoPairs(cms.payload, false)
    const document = await aDraft()
    await handOverAll(document, [
      [writer, 'ask'],
      [editor, 'take'],
    ])
    await editor.edit(`${document}?draft=true`, { standfirst: 'By the editor.' })
    await handOverAll(document, [[editor, 'approve']])
    await needTwoPairs(cms.payload, true)
    expect((await publish(editor, document)).status).toBe(400)
  })

  it('what was sent back is not approved any more', async () => {
    const document = await anApprovedDraft()
    await handOverAll(document, [[editor, 'return']])
    expect((await publish(editor, document)).status).toBe(400)
  })

  it('a schedule is made of what is approved alone, and publishes that though the draft went on', async () => {
    const refused = await postSchedule(editor, (await aDraft()).split('/').at(-1) as string)
    expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringContaining('Nobody has approved this')])

    const document = await anApprovedDraft()
    const schedule = await createSchedule(editor, document.split('/').at(-1) as string)
    await writer.edit(`${document}?draft=true`, { standfirst: 'For the next time.' })
    expect((await runScheduleNow(cms.payload, schedule)).state).toBe('done')
    expect((await admin.get(document)).body.standfirst).toBe('By the writer.')
    expect((await admin.get(`${document}?draft=true`)).body.standfirst).toBe('For the next time.')
  })

  it('a schedule from before the setting is refused with the reason', async () => {
    await needTwoPairs(cms.payload, false)
    const schedule = await createSchedule(editor, (await aDraft()).split('/').at(-1) as string)
    await needTwoPairs(cms.payload, true)
    expect(await runScheduleNow(cms.payload, schedule)).toMatchObject({ outcome: expect.stringContaining('Nobody has approved this') })
  })

  it('an earlier version comes back only if it was approved', async () => {
    await needTwoPairs(cms.payload, false)
    const list = await aList(cms.payload, { image, montages, standfirst: 'Never approved.' })
    const document = `/lists/${list.id}`
    await needTwoPairs(cms.payload, true)
    await writer.edit(`${document}?draft=true`, { standfirst: 'Approved.' })
    await handOverAll(document, [
      [writer, 'ask'],
      [editor, 'take'],
      [editor, 'publish'],
    ])
    const { docs } = await cms.payload.findVersions({
      collection: 'lists',
      overrideAccess: true,
      sort: 'updatedAt',
      where: { and: [{ parent: { equals: list.id } }, { 'version._status': { equals: 'published' } }] },
    })
    const [first, last] = [docs[0]?.id, docs.at(-1)?.id]
    expect((await editor.post(`/lists/versions/${first}`)).status).toBe(400)
    expect((await editor.post(`/lists/versions/${last}`)).status).toBe(200)
  })

  it('an admin publishes without an approval and says why, which is kept; an editor does not', async () => {
    const document = await aDraft()
    expect((await handOver(editor, document, 'override')).status).toBe(403)
    expect((await handOver(admin, document, 'override', { words: '' })).status).toBe(400)
    expect((await handOver(admin, document, 'override', { words: 'The desk is asleep.' })).status).toBe(200)
    expect(await statusOf(document)).toBe('published')
    const { handovers } = await handoversAt(writer, document)
    expect(handovers).toMatchObject([{ moves: [{ by: 'admin', kind: 'override', words: 'The desk is asleep.' }], state: 'published' }])
  })

  it('an override closes the open review and stands in its history', async () => {
    const document = await aDraft()
    await handOverAll(document, [
      [writer, 'ask'],
      [editor, 'take'],
      [admin, 'override'],
    ])
    const { handovers } = await handoversAt(writer, document)
    expect(handovers).toHaveLength(1)
    expect(handovers[0]).toMatchObject({ state: 'published' })
    expect(handovers[0]?.moves.map(({ kind }) => kind)).toEqual(['ask', 'take', 'override'])
  })
})
