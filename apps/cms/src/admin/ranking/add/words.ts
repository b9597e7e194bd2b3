import { inShort } from '../../../standing/words.ts'

/** The words of adding a montage to a ranking. */
export const words = {
  added: (title: string, rank: number) => `${titled(title)} added at rank ${rank}`,
  alreadyAt: (rank: number) => `already at rank ${rank}`,
  alreadyIn: (title: string, rank: number) => `${titled(title)} is already in, at rank ${rank}`,
  asking: 'Searching…',
  atRank: 'at rank',
  clamped: (rank: number, end: number) => `Ranks go from 1 to ${end} here: it will be added at ${rank}`,
  failed: 'The montages cannot be searched just now.',
  label: 'Add a montage',
  listed: (shown: number, total: number, query: string) => {
    if (total === 0) return query.trim() ? 'No montage has these words. “New montage” makes one.' : 'There are no montages yet.'
    if (shown < total)
      return query.trim() ? `${shown} of ${total}, type more to narrow` : `The ${shown} edited last of ${total}, type to search`
    return total === 1 ? '1 montage' : `${total} montages`
  },
  newMontage: 'New montage',
  options: 'Montages',
  placeholder: 'Title, song, sequence or year',
  states: inShort,
  tryAgain: 'Try again',
  untitled: 'Untitled montage',
}

const titled = (title: string): string => title.trim() || words.untitled
