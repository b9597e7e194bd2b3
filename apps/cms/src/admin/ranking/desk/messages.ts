import { inShort } from '../../../standing/state.ts'

/** The texts of the rank desk, with the announcements for screen readers. */
export const messages = {
  backToPublished: 'Back to the published order',
  bottom: (title: string) => `Move ${title} to the bottom`,
  comment: (title: string) => `Comment on ${title}`,
  comments: (count: number, title: string) => `${count} ${count === 1 ? 'comment' : 'comments'} on ${title}`,
  deleted: 'A deleted montage',
  down: (title: string) => `Move ${title} down`,
  dragging: (title: string, count: number, rank: number) => `${several(title, count)} → ${rank}`,
  dropped: (title: string, count: number, rank: number, of: number) => `Dropped. ${place(title, count, rank, of)}`,
  edit: 'Edit',
  empty: 'Nothing is ranked yet.',
  emptyToFill: 'Nothing is ranked yet. Search for a montage to add the first.',
  flags: {
    changed: inShort.changed,
    deleted: 'Deleted',
    draft: inShort.draft,
    noAlt: 'No alt text',
    noCredit: 'No credit',
    noImage: 'No image',
    rightsEnded: 'Rights ended',
    rightsEnding: 'Rights ending',
  },
  grab: (title: string, rank: number, of: number) => `${title}, rank ${rank} of ${of}`,
  grabbed: (title: string, count: number, rank: number, of: number) =>
    `${several(title, count)} grabbed at ${rankOf(rank, of)}. Arrow keys move, Space drops, Escape puts back.`,
  grabHint: 'Press Space to grab, then the arrow keys to move.',
  isBackToPublished: 'Back to the published order.',
  label: 'Ranking',
  loading: '…',
  note: (title: string) => `Note on ${title}`,
  noteHelp: 'Why it stands here. Readers see it.',
  noteRemaining: (characters: number) => `${characters} characters left`,
  place,
  putBack: (title: string, rank: number, of: number) => `Put back. ${place(title, 1, rank, of)}`,
  rank: (title: string) => `Rank of ${title}`,
  readOnly: 'The order cannot be changed here.',
  readOnlyForWriters: 'Only editors can change the ranking. You can read it here, and edit the montages.',
  redo: 'Redo',
  redone: 'Redone.',
  remove: (title: string) => `Remove ${title}`,
  removed: (title: string, count: number) => `${several(title, count)} removed. Undo brings ${count === 1 ? 'it' : 'them'} back.`,
  removeSelected: 'Remove selected',
  select: (title: string) => `Select ${title}`,
  selected: (count: number) => `${count} selected`,
  selectedDown: 'Move selected down',
  selectedToBottom: 'Move selected to the bottom',
  selectedToRank: 'To rank',
  selectedToTop: 'Move selected to the top',
  selectedUp: 'Move selected up',
  selectNone: 'Select none',
  top: (title: string) => `Move ${title} to the top`,
  undo: 'Undo',
  undone: 'Undone.',
  unnamed: 'A montage without a title',
  up: (title: string) => `Move ${title} up`,
}

/** “Mulan, rank 3 of 9”. Of several entries, the rank of the first: “Mulan and 2 more, from rank 3 of 9”. */
function place(title: string, count: number, rank: number, of: number): string {
  return count === 1 ? `${title}, ${rankOf(rank, of)}` : `${several(title, count)}, from ${rankOf(rank, of)}`
}

const rankOf = (rank: number, of: number): string => `rank ${rank} of ${of}`

const several = (title: string, count: number): string => (count === 1 ? title : `${title} and ${count - 1} more`)
