import { compareOrders, type Movement } from '../../../editions/movement.ts'
import type { Place } from './rankings.ts'

/**
 * What became of a montage between two rankings, with its ranks from 1; null where it does not stand at all. `notes`: both, when they
 * differ and are known.
 */
export type RankChange = {
  before: number | null
  montage: string
  movement: Movement | { by: 0; kind: 'gone' }
  notes: { before: string; now: string } | null
  now: number | null
}

/** How many moved, came and left between two orders. */
export type Summary = { gone: number; moved: number; new: number }

/** Compares two rankings by montage: all that stand in the newer one, top first, then what left, as it stood. */
export function compareRankings(before: Place[], now: Place[]): RankChange[] {
  const { gone, movements } = compareOrders(orderOf(before), orderOf(now))
  const [placesBefore, placesNow] = [placesByMontage(before), placesByMontage(now)]
  const standing = [...movements].map(([montage, movement]) => {
    const [was, is] = [placesBefore.get(montage), placesNow.get(montage)]
    return { before: was?.rank ?? null, montage, movement, notes: differingNotes(was?.note, is?.note), now: is?.rank ?? null }
  })
  const left = gone.map(({ id, rank }) => ({
    before: rank,
    montage: id,
    movement: { by: 0, kind: 'gone' } as const,
    notes: null,
    now: null,
  }))
  return [...standing, ...left]
}

/** Whether a montage has another rank or another note, came or left. */
export const isChanged = ({ movement, notes }: RankChange): boolean => movement.kind !== 'same' || notes !== null

/** Counts what moved, came and left between two orders of montage ids; null is a place that holds none. */
export function summaryOf(before: (string | null)[], now: (string | null)[]): Summary {
  const { gone, movements } = compareOrders(before, now)
  const kinds = [...movements.values()].map(({ kind }) => kind)
  return {
    gone: gone.length,
    moved: kinds.filter((kind) => kind === 'up' || kind === 'down').length,
    new: kinds.filter((kind) => kind === 'new').length,
  }
}

const orderOf = (ranking: Place[]) => ranking.map(({ montage }) => montage)

const placesByMontage = (ranking: Place[]) => new Map(ranking.map(({ montage, note }, index) => [montage, { note, rank: index + 1 }]))

function differingNotes(before: string | null | undefined, now: string | null | undefined): RankChange['notes'] {
  const areKnown = typeof before === 'string' && typeof now === 'string'
  return areKnown && before !== now ? { before, now } : null
}
