import type { Change, ChangeKind } from '../../versions/change.ts'

export const messages = {
  compare: 'Compare versions',
  emptyRanks: (version: string, ranks: number[]) =>
    `${version}: ${ranks.length === 1 ? 'rank' : 'ranks'} ${inWords.format(ranks.map(String))} without a montage: it was deleted, or none was chosen.`,
  from: 'From',
  history: 'Versions, the newest first',
  live: 'Readers have this',
  newer: 'Newer versions',
  newest: 'The newest',
  noOlder: 'This is the oldest version: there is none to compare it with.',
  nobody: 'No user (setup or a script)',
  none: 'Nothing has been saved yet.',
  older: 'Older versions',
  restore: 'Restore as a draft',
  restoreAndPublish: 'Restore and publish',
  restoreAsked: (saved: string | null) => (saved ? `Put the version of ${saved} back?` : 'Put this version back?'),
  restoreDraft: 'It becomes the newest draft. Readers keep what they have, and the versions after it stay here.',
  restorePublished: 'It goes live at once, in place of what readers have. The versions after it stay here.',
  restoring: 'Restoring…',
  saved: 'Saved',
  shown: (first: number, last: number, total: number) => `${first} to ${last} of ${total}`,
  to: 'To',
  unknown: 'Before this was noted',
  unknownAuthor: 'Unknown',
  what: 'What',
  who: 'Who',
}

const inWords = new Intl.ListFormat('en-GB')

export const whoMade = (change: Change | null): string => (change ? change.by || messages.nobody : messages.unknownAuthor)

const kinds: { [kind in ChangeKind]: (edition: number | null) => string } = {
  corrected: (edition) => `Corrected edition ${edition}`,
  kept: () => 'Kept as a draft when a schedule published',
  published: (edition) => (edition === null ? 'Published' : `Published edition ${edition}`),
  saved: () => 'Saved as a draft',
  trashed: () => 'Moved to the trash',
  unpublished: () => 'Unpublished',
  untrashed: () => 'Taken out of the trash',
}

/** The kind of change that made a version. `moment` formats a date. */
export function changeInWords(change: Change | null, moment: (date: string) => string): string {
  if (!change) return messages.unknown
  const { edition, isScheduled, kind, restoredEdition, restoredFrom } = change
  const outcome = kinds[kind](edition) + (isScheduled && kind !== 'kept' ? ', as scheduled' : '')
  if (!restoredFrom) return outcome
  const source =
    restoredEdition === null ? `the version of ${moment(restoredFrom)}` : `edition ${restoredEdition} (${moment(restoredFrom)})`
  return `${outcome}, restored from ${source}`
}
