import type { RankChange, Summary } from './compare-rankings.ts'

export const messages = {
  before: 'Before',
  current: 'current',
  deleted: 'A deleted montage',
  edition: (number: number) => `Edition ${number}`,
  failed: 'The editions could not be loaded: the CMS did not answer.',
  form: 'In the form (not saved)',
  formShort: 'In the form',
  from: 'From',
  heading: 'What moved',
  hide: 'Hide them',
  loading: 'Loading…',
  montage: 'Montage',
  movement: 'Movement',
  noEdition: 'This list has no edition yet. The first publish makes one.',
  noNote: '(no note)',
  nothing: 'No montage moved.',
  now: 'After',
  otherNote: 'another note',
  ranking: 'Ranking',
  show: 'Show them too',
  stayed: (count: number) => `${count} stayed`,
  to: 'To',
  tryAgain: 'Try again',
  unnamed: 'A montage without a title',
  why: 'Why it moved',
}

/** A movement as a sign to see and words to hear. Both are empty for a montage that stayed. */
export function movementInWords({ by, kind }: RankChange['movement']): { heard: string; seen: string } {
  if (kind === 'up') return { heard: `up ${by}`, seen: `▲${by}` }
  if (kind === 'down') return { heard: `down ${by}`, seen: `▼${by}` }
  const word = kind === 'same' ? '' : kind
  return { heard: word, seen: word }
}

/** “3 moved, 1 new, 1 dropped since edition 4”. */
export function sinceEdition(edition: number, { dropped, moved, new: added }: Summary): string {
  const parts = [moved > 0 && `${moved} moved`, added > 0 && `${added} new`, dropped > 0 && `${dropped} dropped`].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')} since edition ${edition}` : `Same as edition ${edition}`
}
