import { beforeAll, describe, expect, it } from 'vitest'

import { readDashboard } from '../../src/dashboard/read-dashboard.ts'
import { type Client, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage } from '../harness/documents/content.ts'
import { noticesIn } from '../harness/documents/notices.ts'
import { createScheduleOf, findSchedule, inDays, postScheduleOf, runScheduleNow } from '../harness/documents/scheduling.ts'
import { readersOf } from '../harness/readers.ts'
import { requesterFor } from '../harness/requester.ts'

const cms = useCms()
const readers = readersOf(cms)
let editor: Client
let image: string

beforeAll(async () => {
  editor = await cms.as('editor')
  image = (await anImage(cms.payload)).id
})

const aFilm = async (given: object = {}) => `/montages/${(await aMontage(cms.payload, { image, ...given })).id}`
const idIn = (document: string) => document.split('/')[2] ?? ''
const live = async (document: string) => (await readers.get(document)).body
const run = (id: string) => runScheduleNow(cms.payload, id)
const unpublish = { action: 'unpublish' }

it('a montage goes live as it was reviewed; a later save stays the newest draft', async () => {
  const film = await aFilm({ people: [{ name: 'Ada' }], song: 'Published' })
  await aDraftOn(cms.payload, 'montages', idIn(film), { people: [], song: 'Reviewed' })
  const id = await createScheduleOf(editor, film)
  await aDraftOn(cms.payload, 'montages', idIn(film), { song: 'Later' })
  expect((await live(film)).song).toBe('Published')

  expect(await run(id)).toMatchObject({ outcome: 'Published.', state: 'done', title: (await live(film)).title })
  expect(await live(film)).toMatchObject({ _status: 'published', people: [], song: 'Reviewed' })
  expect((await editor.get(`${film}?draft=true`)).body).toMatchObject({ _status: 'draft', song: 'Later' })
})

it('a new montage goes live, and is withdrawn by the next schedule', async () => {
  const film = await aFilm({ _status: 'draft' })
  const [first, second] = [await createScheduleOf(editor, film), await createScheduleOf(editor, film, { ...unpublish, at: inDays(2) })]
  expect(await run(first)).toMatchObject({ state: 'done' })
  expect((await readers.get(film)).status).toBe(200)
  expect(await run(second)).toMatchObject({ outcome: 'Withdrawn from readers.', state: 'done' })
  expect((await readers.get(film)).status).toBe(404)
})

describe('is refused at once, and nothing waits,', () => {
  it.each<[string, () => Promise<string>, object, number, RegExp]>([
    ['a montage that does not exist', async () => '/montages/nowhere', { revision: 1 }, 404, /There is no such montage/],
    [
      'one that readers do not have, to be withdrawn',
      () => aFilm({ _status: 'draft' }),
      unpublish,
      409,
      /Readers do not have this montage/,
    ],
    ['one that a public list shows, to be withdrawn', aRankedFilm, unpublish, 409, /“Ranked”/],
    ['one without a sentence', () => aDraftWith({ sequence: null }), {}, 400, /The sequence in a sentence/],
    ['one whose rights end before that time', () => aDraftWith({ image: 'ending' }), {}, 400, /rights end/],
    ['another that would go along', aFilm, { withDrafts: ['some-id'] }, 400, /does not go live with this/],
  ])('%s', async (_name, create, given, status, reason) => {
    const film = await create()
    const answer = await postScheduleOf(editor, film, { at: inDays(9), ...given })
    expect([answer.status, messageOf(answer)]).toEqual([status, expect.stringMatching(reason)])
    expect((await editor.get(`${film}/schedules`)).body).toEqual([])
  })

  it('a state that somebody saved since', async () => {
    const film = await aFilm()
    const { revision } = (await editor.get(film)).body as unknown as { revision: number }
    await (await cms.as('writer')).edit(`${film}?draft=true`, { song: 'Later' })
    const answer = await postScheduleOf(editor, film, { revision })
    expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('writer saved this montage after you opened it')])
  })

  it('a second publication, and any by a writer', async () => {
    const film = await aFilm()
    await createScheduleOf(editor, film)
    const second = await postScheduleOf(editor, film)
    expect([second.status, messageOf(second)]).toEqual([409, expect.stringContaining('This montage is already scheduled to go live')])
    expect((await postScheduleOf(await cms.as('writer'), film)).status).toBe(403)
  })
})

async function aRankedFilm(): Promise<string> {
  const film = await aFilm()
  await aList(cms.payload, { image, montages: [idIn(film)], title: 'Ranked' })
  return film
}

async function aDraftWith(given: { image?: string; sequence?: null }): Promise<string> {
  const film = await aFilm({ _status: 'draft' })
  const ending = given.image && { image: (await anImage(cms.payload, { rightsUntil: inDays(5) })).id }
  await aDraftOn(cms.payload, 'montages', idIn(film), { ...given, ...ending })
  return film
}

it('is refused at its time when readers got another version, and says so to whoever made it', async () => {
  const film = await aFilm({ title: 'Overtaken' })
  const id = await createScheduleOf(editor, film)
  expect((await (await cms.as('admin')).edit(film, { _status: 'published', song: 'Other' })).status).toBe(200)
  expect(await run(id)).toMatchObject({ outcome: expect.stringContaining('another version of this montage'), state: 'refused' })
  expect((await live(film)).song).toBe('Other')
  expect(await noticesIn(cms.payload)).toMatchObject([
    { document: idIn(film), inCollection: 'montages', kind: 'refused', title: 'Overtaken' },
  ])
})

it('stands on the first screen, by title and with a link', async () => {
  const film = await aFilm({ title: 'On the calendar' })
  const id = await createScheduleOf(editor, film)
  const { week } = await readDashboard(await requesterFor(cms.payload, 'editor'), new Date())
  const item = week.flatMap(({ items }) => items).find((each) => each.id === id)
  expect(item).toMatchObject({ document: { collection: 'montages', id: idIn(film) }, title: 'On the calendar' })
})

it('goes with its montage', async () => {
  const film = await aFilm()
  const id = await createScheduleOf(editor, film)
  expect((await (await cms.as('admin')).delete(film)).status).toBe(200)
  await expect(findSchedule(cms.payload, id)).rejects.toThrow()
})
