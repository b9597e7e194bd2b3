import { describe, expect, it } from 'vitest'

import { type CheckedList, draftsIn, type Facts, obstacles } from './obstacles.ts'

const facts = (given: Partial<Facts> = {}): Facts => ({
  images: { good: { alt: 'A runner', credit: 'Ada Lens', rightsUntil: null, thumbnail: null } },
  montages: {
    changed: { image: 'good', missing: [], state: 'changed', title: 'Creed', year: 1985 },
    draft: { image: 'good', missing: [], state: 'draft', title: 'Mulan', year: 1985 },
    empty: { image: null, missing: ['Year', 'Image'], state: 'draft', title: '', year: null },
    live: { image: 'good', missing: [], state: 'published', title: 'Rocky', year: 1985 },
  },
  people: { ada: { isPublished: true, name: 'Ada' }, draft: { isPublished: false, name: 'Ida' } },
  ...given,
})
const list = (montages: (string | null)[], given: CheckedList = {}): CheckedList => ({
  byline: ['ada'],
  entries: montages.map((montage) => ({ montage })),
  image: 'good',
  standfirst: 'S',
  title: 'T',
  ...given,
})
const at = new Date('2026-11-22T12:00:00Z')
const messages = (checked: CheckedList, given = facts(), alongside?: Set<string>) =>
  obstacles(checked, given, { at, ...(alongside && { alongside }) }).map(({ message }) => message)

describe('obstacles', () => {
  it('are none when all is published, populated or not', () => {
    expect(messages(list(['live', 'changed']))).toEqual([])
    expect(messages(list([], { entries: [{ montage: { id: 'live' } }], image: { id: 'good' } }))).toEqual([])
  })

  it('are what the list itself lacks', () => {
    const empty = obstacles({ byline: null, entries: [], image: null, standfirst: ' ', title: '' }, facts(), { at })
    expect(empty.map(({ path }) => path)).toEqual(['title', 'standfirst', 'image', 'entries'])
  })

  it('name a link in the text that readers may not have', () => {
    const link = { type: 'link', fields: { url: '#_Toc5' }, children: [{ type: 'text', text: 'above' }] }
    const closing = { root: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } }
    expect(obstacles(list(['live'], { closing }), facts(), { at })).toEqual([
      { message: expect.stringContaining('“above” leads to #_Toc5.'), path: 'closing' },
    ])
  })

  it('name the rank, the montage and the remedy', () => {
    expect(obstacles(list(['live', 'draft']), facts(), { at })).toEqual([
      {
        about: { collection: 'montages', id: 'draft' },
        message: 'Rank 2 (“Mulan”) is not published. Publish the montage first.',
        path: 'entries.1.montage',
      },
    ])
    expect(messages(list(['empty']))).toEqual([
      'Rank 1 (without a title) is not published. Publish the montage first. It lacks Year and Image.',
    ])
    expect(messages(list([null, 'gone']))).toEqual([
      'Rank 1 has no montage.',
      'The montage at rank 2 was deleted. Choose another montage or remove the entry.',
    ])
    expect(messages(list(['live', 'changed', 'live']))).toEqual(['Ranks 1 and 3 hold the same montage. Remove one.'])
  })

  it('are none for complete drafts that are published along', () => {
    expect(messages(list(['draft', 'live']), facts(), new Set(['draft']))).toEqual([])
    expect(messages(list(['empty']), facts(), new Set(['empty']))).toEqual([
      'Rank 1 (without a title) cannot be published yet. It lacks Year and Image.',
    ])
  })

  it('are people of the byline that readers do not have', () => {
    expect(messages(list(['live'], { byline: ['ada', 'draft', 'gone'] }))).toEqual([
      '“Ida” is in the byline and is not published. Publish the person first.',
      'A person in the byline was deleted. Remove them from the byline.',
    ])
  })

  it('are images without alt text or credit, of the lead and of drafts that go along too', () => {
    const images = { good: { alt: ' ', credit: '', rightsUntil: null, thumbnail: null } }
    expect(messages(list(['live', 'draft']), facts({ images }), new Set(['draft']))).toEqual([
      'The lead image has no alt text.',
      'The lead image has no credit.',
      'The image at rank 1 (“Rocky”) has no alt text.',
      'The image at rank 1 (“Rocky”) has no credit.',
      'The image at rank 2 (“Mulan”) has no alt text.',
      'The image at rank 2 (“Mulan”) has no credit.',
    ])
  })

  it.each([
    ['2026-11-20T12:00:00.000Z', 1],
    ['2026-11-21T12:00:00.000Z', 1],
    ['2026-11-22T00:00:00.000Z', 0],
    ['2026-11-22T12:00:00.000Z', 0],
    [null, 0],
  ])('are rights that ended before the day: last day %s', (rightsUntil, count) => {
    const images = { good: { alt: 'A', credit: 'C', rightsUntil, thumbnail: null } }
    expect(messages(list(['live'], { image: { id: 'good' } }), facts({ images }))).toHaveLength(count * 2)
  })

  it('are rights that end at midnight, for a list that is to go live at midnight', () => {
    const images = { good: { alt: 'A', credit: 'C', rightsUntil: '2026-11-21T12:00:00.000Z', thumbnail: null } }
    const pathsAt = (moment: string) => obstacles(list(['live']), facts({ images }), { at: new Date(moment) }).map(({ path }) => path)
    expect(pathsAt('2026-11-21T23:59:59.999Z')).toEqual([])
    expect(pathsAt('2026-11-22T00:00:00.000Z')).toEqual(['image', 'entries.0.montage'])
  })
})

it('counts montages as drafts that readers do not have, top first', () => {
  expect(draftsIn(list(['empty', 'live', 'changed', 'draft', null, 'gone']), facts())).toEqual(['empty', 'draft'])
})
