import { inShort } from '../../../standing/state.ts'

export const messages = {
  added: (title: string, rank: number) => `${titled(title)} added at rank ${rank}`,
  alreadyAt: (rank: number) => `already at rank ${rank}`,
  alreadyIn: (title: string, rank: number) => `${titled(title)} is already in the list, at rank ${rank}`,
  atRank: 'at rank',
  clamped: (rank: number, end: number) => `Ranks go from 1 to ${end} here: it will be added at ${rank}`,
  failed: 'The search failed: the CMS did not answer.',
  label: 'Add a montage',
  newMontage: 'New montage',
  options: 'Montages',
  placeholder: 'Title, song, sequence or year',
  results: (shown: number, total: number, query: string) => {
    if (total === 0) return query.trim() ? 'No montage matches. “New montage” makes one.' : 'There are no montages yet.'
    if (shown < total)
      return query.trim() ? `${shown} of ${total}, type more to narrow` : `The ${shown} edited last of ${total}, type to search`
    return total === 1 ? '1 montage' : `${total} montages`
  },
  searching: 'Searching…',
  states: inShort,
  tryAgain: 'Try again',
  untitled: 'Untitled montage',
}

const titled = (title: string): string => title.trim() || messages.untitled
