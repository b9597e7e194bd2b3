import { describe, expect, it } from 'vitest'

import { foundOf } from './found.ts'

const now = new Date('2026-11-27T08:00:00Z')
const titles = (query: string) => foundOf(query, [], now).map(({ kind, title }) => `${kind}: ${title}`)

describe('foundOf', () => {
  it('puts documents before saved filters, each with its address', () => {
    const found = foundOf('credit', [{ collection: 'montages', id: 'a1', title: 'Credit' }], now)
    expect(found.map(({ address }) => address)).toEqual([
      '/admin/collections/montages/a1',
      '/admin/collections/montages?where%5Bor%5D%5B0%5D%5Band%5D%5B0%5D%5Bid%5D%5Bin%5D=uncredited',
      '/admin/collections/media?where%5Bor%5D%5B0%5D%5Band%5D%5B0%5D%5Bcredit%5D%5Bexists%5D=false',
    ])
  })

  it('finds saved filters by all words, in any case, and by their table', () => {
    expect(titles('IMAGES credit')).toEqual(['Images: Missing credit'])
    expect(titles('in review')).toEqual(['Lists: In review', 'Montages: In review'])
    expect(titles('images nothing')).toEqual([])
  })

  it('names a document without a title', () => {
    expect(foundOf('', [{ collection: 'lists', id: 'l', title: '' }], now)[0]).toMatchObject({ kind: 'List', title: 'Without a title' })
  })
})
