import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Edition } from '../../payload-types.ts'
import { titleOf } from '../parts/entries.ts'
import { aList, aMontage, aPerson, entriesOf, newestOf } from '../test-documents.ts'
import { toRankedList } from './list.ts'

const site = { timeZone: 'America/New_York' }

describe('toRankedList', () => {
  it('ranks entries by their place in the list', () => {
    const { entries } = toRankedList(aList({ entries: entriesOf(aMontage('Heat'), aMontage('Rocky'), aMontage('Alien')) }), site)
    expect(entries.map(({ rank, title }) => `${rank} ${title}`)).toEqual(['1 Heat', '2 Rocky', '3 Alien'])
  })

  it('counts down to the first with the same ranks', () => {
    const { entries, isCountdown } = toRankedList(
      aList({ counting: 'down', entries: entriesOf(aMontage('Heat'), aMontage('Rocky')) }),
      site,
    )
    expect(isCountdown).toBe(true)
    expect(entries.map(({ rank, title }) => `${rank} ${title}`)).toEqual(['2 Rocky', '1 Heat'])
  })

  it('leaves out an entry that is not public, in ranks and title', () => {
    const list = toRankedList(aList({ entries: entriesOf(aMontage('Heat'), 'a-bare-id', aMontage('Rocky')) }), site)
    expect(list.title).toBe('2 films')
    expect(list.entries.map(({ rank }) => rank)).toEqual([1, 2])
  })

  it('leaves out a writer who is not public', () => {
    const { byline } = toRankedList(aList({ byline: ['a-bare-id', aPerson('Ida')] }), site)
    expect(byline).toEqual([{ name: 'Ida', path: '/people/ida' }])
  })

  it('has dates in the time zone of the site', () => {
    const { published, updated } = toRankedList(aList({ publishedAt: '2026-11-02T03:00:00Z', updatedAt: '2026-11-20T15:00:00Z' }), site)
    expect([published, updated]).toEqual(['2026-11-01', '2026-11-20'])
  })

  it('has no update date for a change on the first day', () => {
    expect(toRankedList(aList({ publishedAt: '2026-11-02T13:00:00Z', updatedAt: '2026-11-02T15:00:00Z' }), site).updated).toBeNull()
  })

  it('has the date of the last edition or correction as update date', () => {
    const list = aList({ publishedAt: '2026-01-02T12:00:00Z', updatedAt: '2026-02-02T12:00:00.000Z' })
    const edition = newestOf([aMontage('Heat')])
    const corrections = [{ publication: 2, publishedAt: '2026-04-05T12:00:00.000Z' }]
    const updatedBy = (newest: Edition | null) => toRankedList(list, site, new Map(), newest).updated
    expect(updatedBy(null)).toBe('2026-02-02')
    expect(updatedBy(edition)).toBe('2026-03-01')
    expect(updatedBy({ ...edition, corrections })).toBe('2026-04-05')
  })

  it('has the times of its publication and of its last change, which is no earlier', () => {
    const timesOf = (publishedAt: string | null, updatedAt: string) => {
      const list = toRankedList(aList({ publishedAt, updatedAt }), site)
      return [list.publishedAt, list.changedAt]
    }
    const [morning, evening] = ['2026-11-02T09:00:00.000Z', '2026-11-02T19:00:00.000Z']
    expect(timesOf(morning, evening)).toEqual([morning, evening])
    expect(timesOf(evening, morning)).toEqual([evening, evening])
    expect(timesOf(null, morning)).toEqual([null, null])
  })

  it('can be stored as JSON with empty fields', () => {
    const list = toRankedList(aList({ entries: entriesOf(aMontage('Heat')) }), site)
    expect(JSON.parse(JSON.stringify(list))).toEqual(list)
  })

  it('gives every public montage one rank, from 1 without a gap, in either direction', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.constantFrom('up' as const, 'down' as const), (publicness, counting) => {
        const montages = publicness.map((isPublic, place) => (isPublic ? aMontage(`M${place}`) : `id-${place}`))
        const { entries } = toRankedList(aList({ counting, entries: entriesOf(...montages) }), site)
        const ranks = entries.map(({ rank }) => rank).sort((a, b) => a - b)
        expect(ranks).toEqual(publicness.filter(Boolean).map((_, place) => place + 1))
      }),
    )
  })
})

describe('titleOf', () => {
  it('leaves a title without a count as it is', () => {
    expect(titleOf(aList({ title: 'Some films' }))).toBe('Some films')
  })
})
