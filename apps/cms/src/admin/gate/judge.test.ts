import { describe, expect, test } from 'vitest'

import type { Facts, ImageFacts, MontageFacts } from '../../gate/obstacles.ts'
import { judge } from './judge.ts'

const at = new Date('2026-11-22T10:00:00Z')
const image: ImageFacts = { alt: 'A field of snow', credit: 'Illustration: Ada Lens', rightsUntil: null, thumbnail: null }
const montage = (title: string, facts: Partial<MontageFacts> = {}): MontageFacts => ({
  image: 'fine',
  missing: [],
  state: 'published',
  title,
  year: 1985,
  ...facts,
})
const factsWith = (montages: Facts['montages'], images: Facts['images'] = {}): Facts => ({
  images: { fine: image, ...images },
  montages,
  people: {},
})
const list = (...montages: string[]) => ({
  byline: [],
  entries: montages.map((id) => ({ montage: id })),
  image: 'fine',
  standfirst: 'Words.',
  title: 'A list',
})

describe('drafts', () => {
  const drafts = { a: montage('A'), b: montage('B', { state: 'draft' }), c: montage('C', { state: 'draft' }) }

  test('are offered along with the list if they are the only obstacles, top first', () => {
    const gate = judge(list('c', 'a', 'b'), factsWith(drafts), at)
    expect(gate.drafts.map(({ title }) => title)).toEqual(['C', 'B'])
    expect(gate.obstacles.map(({ message, path }) => [path, message])).toEqual([
      ['entries.0.montage', 'Rank 1 (“C”) is a draft. It is published along with the list.'],
      ['entries.2.montage', 'Rank 3 (“B”) is a draft. It is published along with the list.'],
    ])
  })

  test('are not offered with another obstacle, of the list or of a draft', () => {
    const untitled = { ...list('a', 'b'), title: '' }
    expect(judge(untitled, factsWith(drafts), at)).toMatchObject({ drafts: [], obstacles: { length: 2 } })
    const unfinished = { ...drafts, c: montage('C', { missing: ['Film title'], state: 'draft' }) }
    expect(judge(list('b', 'c'), factsWith(unfinished), at)).toMatchObject({ drafts: [], obstacles: { length: 2 } })
  })
})

describe('remarks', () => {
  test('name a published montage with a newer draft', () => {
    const { obstacles, remarks } = judge(list('a'), factsWith({ a: montage('A', { state: 'changed' }) }), at)
    expect(obstacles).toEqual([])
    expect(remarks).toEqual([
      {
        about: { collection: 'montages', id: 'a' },
        message: 'Rank 1 (“A”) has changes that readers do not have yet.',
        path: 'entries.0.montage',
      },
    ])
  })

  test.each([
    ['2026-12-22T12:00:00.000Z', 'later than in 30 days', 0, 0],
    ['2026-12-20T12:00:00.000Z', 'within 30 days', 1, 0],
    ['2026-11-22T12:00:00.000Z', 'today', 1, 0],
    ['2026-11-21T12:00:00.000Z', 'yesterday', 0, 1],
  ])('rights until %s, which is %s, are %i remark and %i obstacle', (rightsUntil, _, remarks, obstacles) => {
    const facts = factsWith({ a: montage('A', { image: 'bounded' }) }, { bounded: { ...image, rightsUntil } })
    expect(judge(list('a'), facts, at)).toMatchObject({ obstacles: { length: obstacles }, remarks: { length: remarks } })
  })
})
