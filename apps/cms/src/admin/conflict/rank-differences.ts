import { idOf } from '../../publishing/first-duplicate.ts'

type Entry = { montage?: unknown; note?: string | null | undefined }

/** A montage that does not stand in both saves alike, with its ranks; null where it does not stand at all. */
export type RankDifference = { hasOtherNote: boolean; montage: string; theirs: number | null; yours: number | null }

/** Compares two rankings: those that differ, top of yours first, then what only theirs has. */
export function rankDifferences(theirs: Entry[], yours: Entry[]): RankDifference[] {
  const [ranksInTheirs, ranksInYours] = [ranks(theirs), ranks(yours)]
  const differences: RankDifference[] = []
  for (const montage of new Set([...ranksInYours.keys(), ...ranksInTheirs.keys()])) {
    const inTheirs = ranksInTheirs.get(montage)
    const inYours = ranksInYours.get(montage)
    const hasOtherNote = Boolean(inTheirs && inYours) && (inTheirs?.note ?? '') !== (inYours?.note ?? '')
    if (inTheirs?.rank === inYours?.rank && !hasOtherNote) continue
    differences.push({ hasOtherNote, montage, theirs: inTheirs?.rank ?? null, yours: inYours?.rank ?? null })
  }
  return differences
}

/** What happened to a montage, as somebody sees it who has theirs and is shown yours. */
export function movementOf({ theirs, yours }: RankDifference): string {
  if (theirs === null) return 'new'
  if (yours === null) return 'gone'
  if (theirs === yours) return ''
  return theirs > yours ? `▲ ${theirs - yours} up` : `▼ ${yours - theirs} down`
}

function ranks(entries: Entry[]): Map<string, { note: string; rank: number }> {
  const found = new Map<string, { note: string; rank: number }>()
  for (const [index, { montage, note }] of entries.entries()) {
    const id = idOf(montage)
    if (id !== null && !found.has(id)) found.set(id, { note: note ?? '', rank: index + 1 })
  }
  return found
}
