import type { Edition, List } from 'types/payload-types'
import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, faultsOf } from '../harness/client.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/content.ts'

const cms = useCms()
let client: Client
let image: string
let ids: { a: string; b: string; c: string }
let number = 0
const deletedAt = new Date().toISOString()

beforeAll(async () => {
  client = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  const { payload } = cms
  const film = async (title: string, year: number) => (await aMontage(payload, { image: (await anImage(payload)).id, title, year })).id
  ids = { a: await film('Alpha', 1976), b: await film('Beta', 1985), c: await film('Gamma', 1999) }
})

const entriesOf = (montages: string[]) => montages.map((montage) => ({ montage }))

/** A published list of its own, by the editor over REST. */
async function publishedList(montages = [ids.a, ids.b], given: Partial<List> = {}): Promise<string> {
  const data = { _status: 'published', counting: 'up', entries: entriesOf(montages), image, standfirst: 'S', title: `Order ${++number}` }
  const { body, status } = await client.post('/lists', { ...data, ...given })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

async function change(path: string, data: object): Promise<void> {
  const { body, status } = await client.patch(path, data)
  expect(status, JSON.stringify(body)).toBe(200)
}

const rerank = (list: string, montages: string[], given: object = {}) =>
  change(`/lists/${list}`, { _status: 'published', entries: entriesOf(montages), ...given })

/** A list's editions, the first one first, as an editor reads them. */
const editionsOf = async (list: string): Promise<Edition[]> =>
  (await client.get(`/editions?where[list][equals]=${list}&sort=number&limit=100`)).body.docs as unknown as Edition[]

/** Each edition in a line: its number, the titles, and how many corrections it has. */
const historyOf = async (list: string): Promise<string[]> =>
  (await editionsOf(list)).map(
    (edition) => `${edition.number}: ${edition.order.map(({ title }) => title).join(' ')} +${edition.corrections?.length ?? 0}`,
  )

const noteIn = async (list: string, isDraft = false) => (await client.get(`/lists/${list}?draft=${isDraft}`)).body.editionNote

describe('publishing another order', () => {
  it('makes the first edition: all new, by whom, with the publication', async () => {
    const list = await publishedList([ids.a, ids.b], { editionNote: 'We begin.' })
    const slug = (await client.get(`/lists/${list}`)).body.slug
    const { body } = await anonymous.get(`/publications?where[path][equals]=/lists/${slug}`)
    expect(await editionsOf(list)).toMatchObject([
      {
        by: 'editor',
        corrections: [],
        gone: [],
        list,
        note: 'We begin.',
        number: 1,
        order: [
          { montage: ids.a, movement: { by: 0, kind: 'new' }, slug: 'alpha', title: 'Alpha', year: 1976 },
          { montage: ids.b, movement: { by: 0, kind: 'new' }, slug: 'beta', title: 'Beta', year: 1985 },
        ],
        publication: body.docs[0]?.number,
        publishedAt: expect.stringMatching(/^\d{4}-/),
      },
    ])
    expect(await noteIn(list)).toBe('')
  })

  it('makes the next one: who rose, fell, came and went, and why', async () => {
    const list = await publishedList([ids.a, ids.b])
    await rerank(list, [ids.c, ids.a], { editionNote: 'Gamma aged well.' })
    const [first, second] = await editionsOf(list)
    expect(second).toMatchObject({
      gone: [{ montage: ids.b, rank: 2, slug: 'beta', title: 'Beta', year: 1985 }],
      note: 'Gamma aged well.',
      number: 2,
      order: [
        { montage: ids.c, movement: { by: 0, kind: 'new' } },
        { montage: ids.a, movement: { by: 1, kind: 'down' } },
      ],
    })
    expect(second?.publication).toBeGreaterThan(first?.publication ?? 0)

    await rerank(list, [ids.a, ids.c])
    expect((await editionsOf(list))[2]).toMatchObject({
      gone: [],
      note: '',
      order: [{ movement: { by: 1, kind: 'up' } }, { movement: { by: 1, kind: 'down' } }],
    })
  })

  it('numbers each list apart', async () => {
    const [one, other] = [await publishedList([ids.a, ids.b]), await publishedList([ids.b, ids.a])]
    await rerank(one, [ids.b, ids.a])
    expect(await historyOf(one)).toEqual(['1: Alpha Beta +0', '2: Beta Alpha +0'])
    expect(await historyOf(other)).toEqual(['1: Beta Alpha +0'])
  })

  it('names montages as they were then, whatever becomes of them', async () => {
    const film = await aMontage(cms.payload, { image, slug: `then-${number}`, title: 'Then' })
    const list = await publishedList([film.id, ids.a])
    await change(`/montages/${film.id}`, { _status: 'published', slug: `now-${number}`, title: 'Now' })
    expect(await historyOf(list)).toEqual(['1: Then Alpha +1'])

    await rerank(list, [ids.a])
    expect((await client.delete(`/montages/${film.id}`)).status).toBe(200)
    expect(await historyOf(list)).toEqual(['1: Then Alpha +1', '2: Alpha +0'])
    expect((await editionsOf(list))[1]?.gone).toMatchObject([{ rank: 1, title: 'Then' }])
  })

  it('makes one when an older version is restored', async () => {
    const list = await publishedList([ids.a, ids.b])
    const { body } = await client.get(`/lists/versions?where[parent][equals]=${list}`)
    await rerank(list, [ids.b, ids.a])
    expect((await client.post(`/lists/versions/${body.docs[0]?.id}`)).status).toBe(200)
    expect(await historyOf(list)).toEqual(['1: Alpha Beta +0', '2: Beta Alpha +0', '3: Alpha Beta +0'])
  })

  it('makes one for each list of a bulk publish', async () => {
    const lists = [await publishedList(), await publishedList()]
    await change(`/lists?where[id][in]=${lists.join()}`, { _status: 'published', editionNote: 'Both.', entries: entriesOf([ids.c]) })
    for (const list of lists) {
      expect(await historyOf(list)).toEqual(['1: Alpha Beta +0', '2: Gamma +0'])
      expect((await editionsOf(list))[1]?.note).toBe('Both.')
    }
  })

  it('has no name where a command publishes', async () => {
    const { id } = await aList(cms.payload, { image, montages: [ids.a] })
    expect((await editionsOf(id))[0]?.by).toBe('')
  })
})

describe('why it moved', () => {
  it('waits in drafts, and in the list while the order stays', async () => {
    const list = await publishedList([ids.a, ids.b])
    await change(`/lists/${list}?draft=true`, { editionNote: 'Because.' })
    expect(await noteIn(list, true)).toBe('Because.')

    await change(`/lists/${list}`, { _status: 'published', standfirst: 'Other' })
    expect([await noteIn(list), await noteIn(list, true)]).toEqual(['Because.', 'Because.'])
    expect((await anonymous.get(`/lists/${list}`)).body).not.toHaveProperty('editionNote')

    await rerank(list, [ids.b, ids.a])
    expect([await noteIn(list), await noteIn(list, true)]).toEqual(['', ''])
    expect((await editionsOf(list)).map(({ note }) => note)).toEqual(['', 'Because.'])
  })

  it('makes neither a second version nor a second publication', async () => {
    const list = await publishedList([ids.a, ids.b])
    const count = async () => (await client.get(`/lists/versions?where[parent][equals]=${list}`)).body.totalDocs
    const before = await count()
    await rerank(list, [ids.b, ids.a], { editionNote: 'Because.' })
    expect(await count()).toBe(before + 1)
    const [, second] = await editionsOf(list)
    const { body } = await anonymous.get(`/publications?where[path][equals]=/lists/order-${number}`)
    expect(body.docs[0]?.number).toBe(second?.publication)
  })

  it('is refused at its field when it is too long', async () => {
    const list = await publishedList([ids.a, ids.b])
    const answer = await client.patch(`/lists/${list}`, { _status: 'published', editionNote: 'x'.repeat(601), entries: entriesOf([ids.b]) })
    expect([answer.status, ...faultsOf(answer).map(({ path }) => path)]).toEqual([400, 'editionNote'])
    expect(await historyOf(list)).toEqual(['1: Alpha Beta +0'])
  })

  it('stays in the trash', async () => {
    const list = await publishedList([ids.a, ids.b])
    await change(`/lists/${list}?draft=true`, { editionNote: 'Because.', entries: entriesOf([ids.b]) })
    await change(`/lists/${list}`, { deletedAt })
    await change(`/lists/${list}?trash=true`, { deletedAt: null, _status: 'published' })
    expect((await editionsOf(list)).map(({ note }) => note)).toEqual(['', 'Because.'])
  })
})

describe('a correction is dated and numbered', () => {
  it('when the text changes', async () => {
    const list = await publishedList()
    await change(`/lists/${list}`, { _status: 'published', standfirst: 'Other' })
    const [edition] = await editionsOf(list)
    expect(edition?.corrections).toMatchObject([{ publishedAt: expect.stringMatching(/^\d{4}-/) }])
    expect(edition?.corrections?.[0]?.publication).toBeGreaterThan(edition?.publication ?? 0)
    expect(await historyOf(list)).toEqual(['1: Alpha Beta +1'])
  })

  it('when the list comes back from where it was withdrawn to', async () => {
    const list = await publishedList()
    await change(`/lists/${list}`, { _status: 'draft' })
    await change(`/lists/${list}`, { _status: 'published' })
    expect(await historyOf(list)).toEqual(['1: Alpha Beta +1'])
    await change(`/lists/${list}`, { deletedAt })
    await change(`/lists/${list}?trash=true`, { deletedAt: null })
    expect(await historyOf(list)).toEqual(['1: Alpha Beta +2'])
  })

  it('when something changes that the list shows, and only in lists that show it', async () => {
    const lead = (await anImage(cms.payload)).id
    const person = (await aPerson(cms.payload)).id
    const film = await aMontage(cms.payload, { image: (await anImage(cms.payload)).id, title: 'Own' })
    const list = await publishedList([film.id, ids.b], { byline: [person], image: lead })
    const [other, draft] = [await publishedList([ids.a, ids.c]), await publishedList([film.id])]
    await change(`/lists/${draft}`, { _status: 'draft' })

    await change(`/media/${lead}`, { credit: 'New' })
    await change(`/media/${film.image}`, { alt: 'New' })
    await change(`/montages/${film.id}`, { _status: 'published', song: 'New' })
    await change(`/people/${person}`, { _status: 'published', biography: 'New' })
    expect(await historyOf(list)).toEqual(['1: Own Beta +4'])
    expect(await historyOf(other)).toEqual(['1: Alpha Gamma +0'])
    expect(await historyOf(draft)).toEqual(['1: Own +0'])
  })

  it('when an older version with the same order is restored', async () => {
    const list = await publishedList()
    await change(`/lists/${list}`, { _status: 'published', standfirst: 'Other' })
    const [before] = await editionsOf(list)
    const { body } = await client.get(`/lists/versions?where[parent][equals]=${list}`)
    expect((await client.post(`/lists/versions/${body.docs[1]?.id}`)).status).toBe(200)
    const [after, ...more] = await editionsOf(list)
    expect(after).toEqual({ ...before, corrections: [...(before?.corrections ?? []), expect.anything()], updatedAt: expect.anything() })
    expect(more).toEqual([])
  })

  it('once for each montage of a bulk change', async () => {
    const films: string[] = []
    while (films.length < 8) films.push((await aMontage(cms.payload, { image })).id)
    const list = await publishedList(films)
    await change(`/montages?where[id][in]=${films.join()}`, { _status: 'published', song: 'New' })
    expect((await editionsOf(list)).map(({ corrections }) => corrections?.length)).toEqual([8])
  })
})

describe('leaves no trace', () => {
  it.each([
    ['a draft', (list: string) => client.patch(`/lists/${list}?draft=true`, { entries: entriesOf([ids.c]) }), 200],
    ['an unpublish', (list: string) => client.patch(`/lists/${list}`, { _status: 'draft' }), 200],
    ['a refused publish', (list: string) => client.patch(`/lists/${list}`, { _status: 'published', entries: [] }), 400],
  ])('%s', async (_name, act, status) => {
    const list = await publishedList()
    const before = await editionsOf(list)
    expect((await act(list)).status).toBe(status)
    expect(await editionsOf(list)).toEqual(before)
  })

  it('a publish that is refused for a montage, nor does it use up the note', async () => {
    const list = await publishedList()
    const unpublished = (await aMontage(cms.payload, { _status: 'draft', image })).id
    await change(`/lists/${list}?draft=true`, { editionNote: 'Because.', entries: entriesOf([unpublished]) })
    expect((await client.patch(`/lists/${list}`, { _status: 'published' })).status).toBe(400)
    expect(await historyOf(list)).toEqual(['1: Alpha Beta +0'])
    expect(await noteIn(list, true)).toBe('Because.')
  })

  it('a list that is deleted; the trash keeps its history', async () => {
    const list = await publishedList()
    await change(`/lists/${list}`, { deletedAt })
    expect(await historyOf(list)).toEqual(['1: Alpha Beta +0'])
    expect((await client.delete(`/lists/${list}?trash=true`)).status).toBe(200)
    expect(await historyOf(list)).toEqual([])
  })
})

describe('nobody writes one', () => {
  it.each(['admin', 'editor', 'writer'] as const)('%s', async (role) => {
    const list = await publishedList()
    const before = await editionsOf(list)
    const somebody = await cms.as(role)
    const one = `/editions/${before[0]?.id}`
    const answers = [
      await somebody.post('/editions', { ...before[0], id: undefined, number: 2 }),
      await somebody.post(`${one}/duplicate`),
      await somebody.patch(one, { note: 'Changed' }),
      await somebody.patch(`/editions?where[list][equals]=${list}`, { note: 'Changed' }),
      await somebody.delete(one),
      await somebody.delete(`/editions?where[list][equals]=${list}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    expect(await editionsOf(list)).toEqual(before)
  })
})

describe('readers', () => {
  const ask = (list: string) => anonymous.get(`/editions?where[list][equals]=${list}&sort=-number`)

  it('have the editions of a published list, newest first, without the name of the user', async () => {
    const list = await publishedList([ids.a, ids.b])
    await rerank(list, [ids.b, ids.a], { editionNote: 'Because.' })
    const { body, status } = await ask(list)
    expect(status).toBe(200)
    expect(body.docs).toMatchObject([
      { note: 'Because.', number: 2, order: [{ title: 'Beta' }, { title: 'Alpha' }] },
      { note: '', number: 1 },
    ])
    for (const edition of body.docs) expect(edition).not.toHaveProperty('by')
  })

  it.each([
    ['unpublished', (list: string) => change(`/lists/${list}`, { _status: 'draft' })],
    ['trashed', (list: string) => change(`/lists/${list}`, { deletedAt })],
    [
      'unpublished with a draft on top',
      async (list: string) => {
        await aDraftOn(cms.payload, 'lists', list, { title: 'Draft' })
        await change(`/lists/${list}`, { _status: 'draft' })
      },
    ],
  ])('have none of a list that is %s', async (_name, withdraw) => {
    const list = await publishedList()
    const [edition] = await editionsOf(list)
    await withdraw(list)
    expect((await ask(list)).body.docs).toEqual([])
    expect((await anonymous.get(`/editions/${edition?.id}`)).status).toBe(404)
    expect((await anonymous.get(`/editions/count?where[list][equals]=${list}`)).body.totalDocs).toBe(0)
  })

  it('have those of a published list with a draft on top', async () => {
    const list = await publishedList()
    await aDraftOn(cms.payload, 'lists', list, { title: 'Draft' })
    expect((await ask(list)).body.totalDocs).toBe(1)
  })

  it.each(['', '?where[by][equals]=editor', '?where[list.title][equals]=x', '?where[list][exists]=true', '?sort=by'])(
    'are not answered %s',
    async (query) => {
      expect((await anonymous.get(`/editions${query}`)).status).toBe(400)
    },
  )
})
