import type { RankChange, Summary } from './compare-rankings.ts'

/** The words of what moved between two orders. */
export const words = {
  again: 'Try again',
  asIn: (edition: number) => `As in edition ${edition}`,
  before: 'Before',
  current: 'current',
  edition: (number: number) => `Edition ${number}`,
  failed: 'This could not be read: the CMS did not answer.',
  form: 'In the form (not saved)',
  formShort: 'In the form',
  from: 'From',
  gone: 'A montage that is gone',
  heading: 'What moved',
  hide: 'Hide them',
  loading: 'Reading…',
  montage: 'Montage',
  movement: 'Movement',
  noEditionExplained: 'This list has no edition yet. Publishing it makes the first.',
  noNote: '(no note)',
  nothing: 'Every montage stands where it stood.',
  now: 'After',
  otherNote: 'another note',
  ranking: 'Ranking',
  show: 'Show them too',
  stayed: (count: number) => `${count} stayed`,
  to: 'To',
  unnamed: 'A montage without a title',
  why: 'Why it moved',
}

/** A movement as it is seen, and as it is heard; nothing where a montage stayed. */
export function movementInWords({ by, kind }: RankChange['movement']): { heard: string; seen: string } {
  if (kind === 'up') return { heard: `up ${by}`, seen: `▲${by}` }
  if (kind === 'down') return { heard: `down ${by}`, seen: `▼${by}` }
  const word = kind === 'same' ? '' : kind
  return { heard: word, seen: word }
}

/** How an order stands to an edition: “3 moved, 1 new, 1 gone since edition 4”. */
export function sinceEdition(edition: number, { gone, moved, new: added }: Summary): string {
  const parts = [moved > 0 && `${moved} moved`, added > 0 && `${added} new`, gone > 0 && `${gone} gone`].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')} since edition ${edition}` : words.asIn(edition)
}
