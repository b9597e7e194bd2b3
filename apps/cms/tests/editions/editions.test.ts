import { describe, expect, it } from 'vitest'

import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { RankedLists } from '../harness/documents/ranked-lists.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
const ranked = new RankedLists(cms)
const deletedAt = new Date().toISOString()
const entriesOf = (montages: string[]) => montages.map((montage) => ({ montage }))

describe('publishing another order', () => {
  it('makes the first edition: all new, by whom, with the publication', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b], { editionNote: 'We begin.' })
    const slug = (await ranked.client.get(`/lists/${list}`)).body.slug
    const { body } = await readers.get(`/publications?where[path][equals]=/lists/${slug}`)
    expect(await ranked.editionsOf(list)).toMatchObject([
      {
        by: 'editor',
        corrections: [],
        dropped: [],
        list,
        note: 'We begin.',
        number: 1,
        order: [
          { montage: ranked.ids.a, movement: { by: 0, kind: 'new' }, slug: 'alpha', title: 'Alpha', year: 1976 },
          { montage: ranked.ids.b, movement: { by: 0, kind: 'new' }, slug: 'beta', title: 'Beta', year: 1985 },
        ],
        publication: body.docs[0]?.number,
        publishedAt: expect.stringMatching(/^\d{4}-/),
      },
    ])
    expect(await ranked.noteIn(list)).toBe('')
  })

  it('makes the next edition: which montages rose, fell, came and left, and why', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    await ranked.rerank(list, [ranked.ids.c, ranked.ids.a], { editionNote: 'Gamma aged well.' })
    const [first, second] = await ranked.editionsOf(list)
    expect(second).toMatchObject({
      dropped: [{ montage: ranked.ids.b, rank: 2, slug: 'beta', title: 'Beta', year: 1985 }],
      note: 'Gamma aged well.',
      number: 2,
      order: [
        { montage: ranked.ids.c, movement: { by: 0, kind: 'new' } },
        { montage: ranked.ids.a, movement: { by: 1, kind: 'down' } },
      ],
    })
    expect(second?.publication).toBeGreaterThan(first?.publication ?? 0)

    await ranked.rerank(list, [ranked.ids.a, ranked.ids.c])
    expect((await ranked.editionsOf(list))[2]).toMatchObject({
      dropped: [],
      note: '',
      order: [{ movement: { by: 1, kind: 'up' } }, { movement: { by: 1, kind: 'down' } }],
    })
  })

  it('numbers the editions of each list separately', async () => {
    const [one, other] = [
      await ranked.publishedList([ranked.ids.a, ranked.ids.b]),
      await ranked.publishedList([ranked.ids.b, ranked.ids.a]),
    ]
    await ranked.rerank(one, [ranked.ids.b, ranked.ids.a])
    expect(await ranked.historyOf(one)).toEqual(['1: Alpha Beta +0', '2: Beta Alpha +0'])
    expect(await ranked.historyOf(other)).toEqual(['1: Beta Alpha +0'])
  })

  it('names montages as they were then, whatever happens to them later', async () => {
    const film = await aMontage(cms.payload, { image: ranked.image, slug: `then-${ranked.number}`, title: 'Then' })
    const list = await ranked.publishedList([film.id, ranked.ids.a])
    await ranked.change(`/montages/${film.id}`, { _status: 'published', slug: `now-${ranked.number}`, title: 'Now' })
    expect(await ranked.historyOf(list)).toEqual(['1: Then Alpha +1'])

    await ranked.rerank(list, [ranked.ids.a])
    expect((await (await cms.as('admin')).delete(`/montages/${film.id}`)).status).toBe(200)
    expect(await ranked.historyOf(list)).toEqual(['1: Then Alpha +1', '2: Alpha +0'])
    expect((await ranked.editionsOf(list))[1]?.dropped).toMatchObject([{ rank: 1, title: 'Then' }])
  })

  it('makes an edition when an older version is restored', async () => {
    const list = await ranked.publishedList([ranked.ids.a, ranked.ids.b])
    const { body } = await ranked.client.get(`/lists/versions?where[parent][equals]=${list}`)
    await ranked.rerank(list, [ranked.ids.b, ranked.ids.a])
    expect((await ranked.client.post(`/lists/versions/${body.docs[0]?.id}`)).status).toBe(200)
    expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +0', '2: Beta Alpha +0', '3: Alpha Beta +0'])
  })

  it('makes an edition for each list of a bulk publish', async () => {
    const lists = [await ranked.publishedList(), await ranked.publishedList()]
    await ranked.change(`/lists?where[id][in]=${lists.join()}`, {
      _status: 'published',
      editionNote: 'Both.',
      entries: entriesOf([ranked.ids.c]),
      revision: 1,
    })
    for (const list of lists) {
      expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +0', '2: Gamma +0'])
      expect((await ranked.editionsOf(list))[1]?.note).toBe('Both.')
    }
  })

  it('has no name of a user when a command publishes', async () => {
    const { id } = await aList(cms.payload, { image: ranked.image, montages: [ranked.ids.a] })
    expect((await ranked.editionsOf(id))[0]?.by).toBe('')
  })
})

describe('a correction is dated and numbered', () => {
  it('when the text changes', async () => {
    const list = await ranked.publishedList()
    await ranked.change(`/lists/${list}`, { _status: 'published', standfirst: 'Other' })
    const [edition] = await ranked.editionsOf(list)
    expect(edition?.corrections).toMatchObject([{ publishedAt: expect.stringMatching(/^\d{4}-/) }])
    expect(edition?.corrections?.[0]?.publication).toBeGreaterThan(edition?.publication ?? 0)
    expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +1'])
  })

  it('when the list is published again after a withdrawal', async () => {
    const list = await ranked.publishedList()
    await ranked.change(`/lists/${list}`, { _status: 'draft' })
    await ranked.change(`/lists/${list}`, { _status: 'published' })
    expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +1'])
    await ranked.change(`/lists/${list}`, { deletedAt })
    await ranked.change(`/lists/${list}?trash=true`, { deletedAt: null })
    expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +2'])
  })

  it('when something changes that the list shows, and only in lists that show it', async () => {
    const lead = (await anImage(cms.payload)).id
    const person = (await aPerson(cms.payload)).id
    const film = await aMontage(cms.payload, { image: (await anImage(cms.payload)).id, title: 'Own' })
    const list = await ranked.publishedList([film.id, ranked.ids.b], { byline: [person], image: lead })
    const [other, draft] = [await ranked.publishedList([ranked.ids.a, ranked.ids.c]), await ranked.publishedList([film.id])]
    await ranked.change(`/lists/${draft}`, { _status: 'draft' })

    await ranked.change(`/media/${lead}`, { credit: 'New' })
    await ranked.change(`/media/${film.image}`, { alt: 'New' })
    await ranked.change(`/montages/${film.id}`, { _status: 'published', song: 'New' })
    await ranked.change(`/people/${person}`, { _status: 'published', name: 'New' })
    expect(await ranked.historyOf(list)).toEqual(['1: Own Beta +4'])
    await ranked.change(`/people/${person}`, { _status: 'published', biography: 'Not in a byline' })
    expect(await ranked.historyOf(list)).toEqual(['1: Own Beta +4'])
    expect(await ranked.historyOf(other)).toEqual(['1: Alpha Gamma +0'])
    expect(await ranked.historyOf(draft)).toEqual(['1: Own +0'])
  })

  it('when an older version with the same order is restored', async () => {
    const list = await ranked.publishedList()
    await ranked.change(`/lists/${list}`, { _status: 'published', standfirst: 'Other' })
    const [before] = await ranked.editionsOf(list)
    const { body } = await ranked.client.get(`/lists/versions?where[parent][equals]=${list}`)
    expect((await ranked.client.post(`/lists/versions/${body.docs[1]?.id}`)).status).toBe(200)
    const [after, ...more] = await ranked.editionsOf(list)
    const corrections = [...(before?.corrections ?? []), expect.anything()]
    expect(after).toEqual({ ...before, correctedAt: expect.anything(), corrections, updatedAt: expect.anything() })
    expect(more).toEqual([])
  })

  it('once for each montage of a bulk change', async () => {
    const films: string[] = []
    while (films.length < 8) films.push((await aMontage(cms.payload, { image: ranked.image })).id)
    const list = await ranked.publishedList(films)
    await ranked.change(`/montages?where[id][in]=${films.join()}`, { _status: 'published', revision: 1, song: 'New' })
    expect((await ranked.editionsOf(list)).map(({ corrections }) => corrections?.length)).toEqual([8])
  })
})

describe('makes no edition', () => {
  it.each([
    ['a draft', (list: string) => ranked.client.edit(`/lists/${list}?draft=true`, { entries: entriesOf([ranked.ids.c]) }), 200],
    ['an unpublish', (list: string) => ranked.client.patch(`/lists/${list}`, { _status: 'draft' }), 200],
    ['a refused publish', (list: string) => ranked.client.edit(`/lists/${list}`, { _status: 'published', entries: [] }), 400],
  ])('%s', async (_name, act, status) => {
    const list = await ranked.publishedList()
    const before = await ranked.editionsOf(list)
    expect((await act(list)).status).toBe(status)
    expect(await ranked.editionsOf(list)).toEqual(before)
  })

  it('a publish that is refused for a montage, and the note stays', async () => {
    const list = await ranked.publishedList()
    const unpublished = (await aMontage(cms.payload, { _status: 'draft', image: ranked.image })).id
    await ranked.change(`/lists/${list}?draft=true`, { editionNote: 'Because.', entries: entriesOf([unpublished]) })
    expect((await ranked.client.patch(`/lists/${list}`, { _status: 'published' })).status).toBe(400)
    expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +0'])
    expect(await ranked.noteIn(list, true)).toBe('Because.')
  })

  it('a list that is deleted has no editions left; in the trash it has', async () => {
    const list = await ranked.publishedList()
    await ranked.change(`/lists/${list}`, { deletedAt })
    expect(await ranked.historyOf(list)).toEqual(['1: Alpha Beta +0'])
    expect((await (await cms.as('admin')).delete(`/lists/${list}?trash=true`)).status).toBe(200)
    expect(await ranked.historyOf(list)).toEqual([])
  })
})
