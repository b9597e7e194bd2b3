import { describe, expect, it } from 'vitest'
import { toHistory } from '../pages/history.ts'
import { toRankedList } from '../pages/list.ts'
import { aList, aMontage, editionsOf, entriesOf, newestOf } from '../test-documents.ts'
import { toDropped } from './dropped.ts'
import { isOrderOf, toEdition } from './edition.ts'

const site = { address: 'https://montage.example', timeZone: 'UTC' }
const [heat, rocky, alien] = [aMontage('Heat'), aMontage('Rocky'), aMontage('Alien')]

describe('an edition', () => {
  it('counts moved, new and dropped montages', () => {
    expect(toEdition(newestOf([heat, rocky], [rocky, alien]), aList(), site)).toEqual({
      number: 2,
      path: '/lists/films/editions#edition-2',
      day: '2026-03-02',
      note: null,
      corrections: [],
      moves: { moved: 1, new: 1, dropped: 1 },
    })
  })

  it('has no moves when it is the first', () => {
    expect(toEdition(newestOf([heat]), aList(), site).moves).toBeNull()
  })

  it('lists each later day of its corrections once, newest first', () => {
    const corrections = ['2026-03-01T18:00:00Z', '2026-03-04T08:00:00Z', '2026-03-04T09:00:00Z', '2026-03-09T08:00:00Z']
    const edition = { ...newestOf([heat]), corrections: corrections.map((publishedAt, publication) => ({ publishedAt, publication })) }
    expect(toEdition(edition, aList(), site).corrections).toEqual(['2026-03-09', '2026-03-04'])
  })

  it('recognizes its own order only', () => {
    const edition = newestOf([heat, rocky])
    expect(isOrderOf(edition, [heat, rocky])).toBe(true)
    expect([[rocky, heat], [heat], [heat, rocky, alien], []].filter((order) => isOrderOf(edition, order))).toEqual([])
  })
})

describe('a list with editions', () => {
  it('has the movements of its entries', () => {
    const newest = newestOf([heat, rocky], [alien, rocky, heat])
    const { edition, entries } = toRankedList(aList({ entries: entriesOf(alien, rocky, heat) }), site, new Map(), newest)
    expect(edition?.number).toBe(2)
    expect(entries.map(({ movement }) => movement)).toEqual([
      { by: 0, kind: 'new' },
      { by: 0, kind: 'same' },
      { by: 2, kind: 'down' },
    ])
  })

  it('has no new entries in the first edition', () => {
    const { entries } = toRankedList(aList({ entries: entriesOf(heat) }), site, new Map(), newestOf([heat]))
    expect(entries[0]?.movement).toBeNull()
  })

  it('has anchors for former slugs of an entry', () => {
    const newest = newestOf([{ ...heat, slug: 'heat-95' }])
    expect(toRankedList(aList({ entries: entriesOf(heat) }), site, new Map(), newest).entries[0]?.formerSlugs).toEqual(['heat-95'])
  })

  it('has the dropped montages with their former slugs and their pages', () => {
    const newest = newestOf([{ ...heat, slug: 'heat-95' }, rocky, alien], [heat, alien], [alien])
    const dropped = toDropped(aList(), [alien], newest, [heat], site)
    expect(dropped.map(({ edition, path, rank, slugs }) => [edition.number, path, rank, slugs])).toEqual([
      [3, '/montages/heat', 1, ['heat', 'heat-95']],
      [2, null, 2, ['rocky']],
    ])
  })
})

describe('a history', () => {
  const editions = editionsOf([heat, rocky], [rocky])

  it('has every order with its names of that time, newest first', () => {
    const history = toHistory(aList({ shownTitle: '1 films' }), editions, 2, site)
    expect(history.list).toEqual({ path: '/lists/films', title: '1 films', isCountdown: false })
    expect(history.editions.map(({ dropped, number, order }) => [number, order.map(({ title }) => title), dropped])).toEqual([
      [2, ['Rocky'], [{ slug: 'heat', title: 'Heat', year: 1985, rank: 1 }]],
      [1, ['Heat', 'Rocky'], []],
    ])
  })

  it('counts down as the list does, with the true ranks', () => {
    const [, first] = toHistory(aList({ counting: 'down' }), editions, 2, site).editions
    expect(first?.order.map(({ rank, title }) => `${rank} ${title}`)).toEqual(['2 Rocky', '1 Heat'])
  })

  it('can be stored as JSON', () => {
    const history = toHistory(aList(), editions, 2, site)
    expect(JSON.parse(JSON.stringify(history))).toEqual(history)
  })
})
