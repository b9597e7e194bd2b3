import type { Change } from '../../comments/transitions.ts'
import type { WithPage } from '../../documents/public-versions.ts'

const several = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`)

export const messages = {
  answer: 'Answer',
  buttons: { answer: 'Answer', delete: 'Delete', edit: 'Edit', reopen: 'Open again', settle: 'Settle' } satisfies Record<Change, string>,
  cancel: 'Cancel',
  changed: 'This passage has changed.',
  close: 'Close the comments',
  comment: 'Comment',
  commentOn: (name: string) => `Comment on ${name}`,
  commentOnWords: (name: string) => `Comment on ${name}, or on words that you selected there`,
  comments: 'Comments',
  countOn: (count: number, name: string) => `${several(count, 'comment')} on ${name}`,
  deleteAsk: 'Really delete?',
  deleteYes: 'Yes, delete it',
  edited: 'edited',
  entry: (rank: number, subject: string | null) => `${rank}. ${subject ?? 'An entry'}`,
  left: 'Entries that left',
  loading: 'Loading…',
  none: 'Nobody has commented yet.',
  note: (entry: string) => `${entry}: note`,
  open: 'open',
  people: (count: number) => `${several(count, 'name')}. Arrow keys choose, Enter takes it.`,
  save: 'Save',
  seenBy: 'Only people who sign in here see this.',
  settled: (count: number) => `${count} settled`,
  settledBy: (name: string) => `${name || 'Somebody'} settled this.`,
  shortcut:
    'Ctrl-Alt-M in a field or on an entry begins a comment there, or on the words that you selected. @ and a name tells that person.',
  select: 'Select these words in the form',
  show: (place: string) => `Show ${place} in the form`,
  unanswered: 'The CMS did not answer. Look whether it has happened.',
  wholes: { lists: 'the list', montages: 'the montage', people: 'the person' } satisfies Record<WithPage, string>,
}
