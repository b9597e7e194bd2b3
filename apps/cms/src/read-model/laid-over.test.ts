import fc from 'fast-check'
import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'

import { withLaidOver } from './laid-over.ts'

type Document = { byline?: string[]; id: string; number?: number; slug?: string }

const published: Document[] = [
  { id: 'a', number: 3, slug: 'films' },
  { id: 'b', number: 2, slug: 'songs' },
  { id: 'c', number: 1, slug: 'actors' },
]
const read = (laidOver: Document[], query: { limit?: number; sort?: string; where?: Where } = {}, found = published) =>
  withLaidOver(laidOver, query, async () => found)

describe('documents that are laid over', () => {
  it('replace those with their id or their slug', async () => {
    expect(await read([{ id: 'b', slug: 'songs-now' }])).toMatchObject([{ slug: 'songs-now' }, { id: 'a' }, { id: 'c' }])
    expect(await read([{ id: 'x', slug: 'films' }])).toMatchObject([{ id: 'x' }, { id: 'b' }, { id: 'c' }])
  })

  it('are found by what they are now', async () => {
    const laidOver = [{ byline: ['ida'], id: 'b', slug: 'songs-now' }]
    const where = (filter: Where) => read(laidOver, { where: filter }, [])
    for (const filter of [{ slug: { equals: 'songs-now' } }, { byline: { in: ['eve', 'ida'] } }, { and: [{ id: { in: ['b'] } }] }, {}]) {
      expect(await where(filter), JSON.stringify(filter)).toHaveLength(1)
    }
    for (const filter of [{ slug: { equals: 'songs' } }, { byline: { in: ['eve'] } }]) expect(await where(filter)).toEqual([])
  })

  it('take their place in the order, and count for the limit', async () => {
    expect(await read([{ id: 'c', number: 9 }], { limit: 2, sort: '-number' })).toMatchObject([{ id: 'c' }, { id: 'a' }])
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ id: fc.string(), number: fc.nat() }), { selector: ({ id }) => id }),
        fc.nat(9),
        async (laidOver, limit) => {
          const found = await read(laidOver, { limit: limit + 1, sort: '-number' }, [])
          const numbers = laidOver.map(({ number }) => number).toSorted((a, b) => b - a)
          expect(found.map(({ number }) => number)).toEqual(numbers.slice(0, limit + 1))
        },
      ),
    )
  })

  it('save the query when the filter names them alone', async () => {
    let queries = 0
    const count = async (ids: string[]) => {
      await withLaidOver<Document>([{ id: 'a' }], { where: { id: { in: ids } } }, async () => {
        queries++
        return []
      })
      return queries
    }
    expect(await count(['a'])).toBe(0)
    expect(await count(['a', 'b'])).toBe(1)
  })

  it('refuse a filter or an order that they cannot answer', async () => {
    await expect(read([{ id: 'a' }], { where: { number: { greater_than: 1 } } })).rejects.toThrow('cannot filter by “number”')
    await expect(read([{ id: 'a' }], { sort: 'number' })).rejects.toThrow('cannot sort by “number”')
  })
})
