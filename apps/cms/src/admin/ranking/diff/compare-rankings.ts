import { compareOrders, type Movement } from '../../../editions/movement.ts'
import type { Place } from './rankings.ts'

/** `before` and `now`: ranks from 1; null where the ranking does not hold it. `notes`: null unless both are loaded and differ. */
export type RankChange = {
  before: number | null
  montage: string
  movement: Movement | { by: 0; kind: 'dropped' }
  notes: { before: string; now: string } | null
  now: number | null
}

export type Summary = { dropped: number; moved: number; new: number }

/** Compares two rankings by montage: first those of the newer ranking, top first, then the dropped ones by their old rank. */
export function compareRankings(before: Place[], now: Place[]): RankChange[] {
  const { dropped, movements } = compareOrders(orderOf(before), orderOf(now))
  const [placesBefore, placesNow] = [placesByMontage(before), placesByMontage(now)]
  return [
    ...[...movements].map(([montage, movement]) => {
      const [placeBefore, placeNow] = [placesBefore.get(montage), placesNow.get(montage)]
      return {
        before: placeBefore?.rank ?? null,
        montage,
        movement,
        notes: differingNotes(placeBefore?.note, placeNow?.note),
        now: placeNow?.rank ?? null,
      }
    }),
    ...dropped.map(({ id, rank }) => ({
      before: rank,
      montage: id,
      movement: { by: 0, kind: 'dropped' } as const,
      notes: null,
      now: null,
    })),
  ]
}

export const isChanged = ({ movement, notes }: RankChange): boolean => movement.kind !== 'same' || notes !== null

/** Counts the changes between two orders of montage ids; null is an entry without a montage. */
export function summaryOf(before: (string | null)[], now: (string | null)[]): Summary {
  const { dropped, movements } = compareOrders(before, now)
  const kinds = [...movements.values()].map(({ kind }) => kind)
  return {
    dropped: dropped.length,
    moved: kinds.filter((kind) => kind === 'up' || kind === 'down').length,
    new: kinds.filter((kind) => kind === 'new').length,
  }
}

const orderOf = (ranking: Place[]) => ranking.map(({ montage }) => montage)

const placesByMontage = (ranking: Place[]) => new Map(ranking.map(({ montage, note }, index) => [montage, { note, rank: index + 1 }]))

function differingNotes(before: string | null | undefined, now: string | null | undefined): RankChange['notes'] {
  const areLoaded = typeof before === 'string' && typeof now === 'string'
  return areLoaded && before !== now ? { before, now } : null
}
