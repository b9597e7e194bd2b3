import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compareRankings, isChanged, type RankChange, summaryOf } from './compare-rankings.ts'
import type { Place } from './rankings.ts'

const runs = { numRuns: 500 }
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const note = fc.constantFrom('', 'One', 'Another')

const ranking: fc.Arbitrary<Place[]> = fc
  .tuple(fc.shuffledSubarray(ids), fc.array(fc.nat(), { maxLength: 3 }), fc.array(note, { maxLength: 11, minLength: 11 }))
  .map(([montages, holes, notes]) => {
    const order: (string | null)[] = [...montages]
    for (const hole of holes) order.splice(hole % (order.length + 1), 0, null)
    return order.map((montage, index) => ({ montage, note: notes[index] ?? '' }))
  })

const places = (...montages: (string | null)[]): Place[] => montages.map((montage) => ({ montage, note: '' }))

/** Applies the changes to the older ranking. Returns the montages and notes of the newer one by rank. */
function replay(before: Place[], changes: RankChange[]): Map<number, { montage: string; note: string | null | undefined }> {
  const listed = new Set(changes.map(({ montage }) => montage))
  const after = new Map<number, { montage: string; note: string | null | undefined }>()
  for (const [index, { montage, note }] of before.entries()) {
    if (montage !== null && !listed.has(montage)) after.set(index + 1, { montage, note })
  }
  for (const { montage, notes, now } of changes) {
    const noteBefore = before.find((place) => place.montage === montage)?.note
    if (now !== null) after.set(now, { montage, note: notes?.now ?? noteBefore })
  }
  return after
}

describe('compareRankings', () => {
  it('lists moved, new and dropped montages with both ranks', () => {
    expect(compareRankings(places('a', 'b', 'c', 'd'), places('a', 'd', 'e', 'b')).filter(isChanged)).toEqual([
      { before: 4, montage: 'd', movement: { by: 2, kind: 'up' }, notes: null, now: 2 },
      { before: null, montage: 'e', movement: { by: 0, kind: 'new' }, notes: null, now: 3 },
      { before: 2, montage: 'b', movement: { by: 2, kind: 'down' }, notes: null, now: 4 },
      { before: 3, montage: 'c', movement: { by: 0, kind: 'dropped' }, notes: null, now: null },
    ])
  })

  it('lists another note, at the same rank too, where both are loaded', () => {
    const noted = (text: string | null): Place[] => [{ montage: 'a', note: text }]
    expect(compareRankings(noted('Old'), noted('New'))).toMatchObject([
      { movement: { kind: 'same' }, notes: { before: 'Old', now: 'New' } },
    ])
    expect(compareRankings(noted(null), noted('New'))).toMatchObject([{ notes: null }])
  })

  it('lists enough to make the newer ranking out of the older', () => {
    fc.assert(
      fc.property(ranking, ranking, (before, now) => {
        const after = replay(before, compareRankings(before, now).filter(isChanged))
        const montagesBefore = new Set(before.map(({ montage }) => montage))
        for (const [index, { montage, note }] of now.entries()) {
          expect(after.get(index + 1)?.montage ?? null).toBe(montage)
          // A new montage has no older note.
          if (montage !== null && montagesBefore.has(montage)) expect(after.get(index + 1)?.note).toBe(note)
        }
        expect(after.size).toBe(now.filter(({ montage }) => montage !== null).length)
      }),
      runs,
    )
  })

  it('lists each montage once, and marks only changed ones', () => {
    fc.assert(
      fc.property(ranking, ranking, (before, now) => {
        const changes = compareRankings(before, now)
        const all = [...before, ...now].flatMap(({ montage }) => montage ?? [])
        expect(changes.map(({ montage }) => montage).toSorted()).toEqual([...new Set(all)].toSorted())
        for (const change of changes) {
          const [was, is] = [before, now].map((places) => places.findIndex(({ montage }) => montage === change.montage)) as [number, number]
          expect(change).toMatchObject({ before: was < 0 ? null : was + 1, now: is < 0 ? null : is + 1 })
          const hasOtherNote = was >= 0 && is >= 0 && before[was]?.note !== now[is]?.note
          expect(isChanged(change)).toBe(was !== is || hasOtherNote)
        }
      }),
      runs,
    )
  })
})

it('summaryOf counts what the comparison lists', () => {
  fc.assert(
    fc.property(ranking, ranking, (before, now) => {
      const kinds = compareRankings(before, now).map(({ movement }) => movement.kind)
      const count = (...wanted: string[]) => kinds.filter((kind) => wanted.includes(kind)).length
      const [was, is] = [before, now].map((places) => places.map(({ montage }) => montage)) as [(string | null)[], (string | null)[]]
      expect(summaryOf(was, is)).toEqual({ dropped: count('dropped'), moved: count('up', 'down'), new: count('new') })
    }),
    runs,
  )
})
