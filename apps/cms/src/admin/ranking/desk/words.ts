import { inShort } from '../../../standing/words.ts'

/** The words of the rank desk: what is seen, and what is said to those who do not see it. */
export const words = {
  back: 'Back to the published order',
  backDone: 'Back to the published order.',
  bottom: (title: string) => `Move ${title} to the bottom`,
  choose: (title: string) => `Select ${title}`,
  chosen: (count: number) => `${count} selected`,
  chosenBottom: 'Move selected to the bottom',
  chosenDown: 'Move selected down',
  chosenRank: 'To rank',
  chosenTop: 'Move selected to the top',
  chosenUp: 'Move selected up',
  clear: 'Select none',
  dragging: (title: string, count: number, rank: number) => `${several(title, count)} → ${rank}`,
  dropped: (title: string, count: number, rank: number, of: number) => `Dropped. ${place(title, count, rank, of)}`,
  edit: 'Edit',
  down: (title: string) => `Move ${title} down`,
  empty: 'Nothing is ranked yet.',
  emptyToFill: 'Nothing is ranked yet. Search for a montage to add the first.',
  flags: {
    changed: inShort.changed,
    draft: inShort.draft,
    gone: 'Gone',
    noAlt: 'No alt text',
    noCredit: 'No credit',
    noImage: 'No image',
    rightsEnded: 'Rights ended',
    rightsEnding: 'Rights ending',
  },
  gone: 'A montage that is gone',
  grab: (title: string, rank: number, of: number) => `${title}, rank ${rank} of ${of}`,
  grabbed: (title: string, count: number, rank: number, of: number) =>
    `${several(title, count)} grabbed at ${rankOf(rank, of)}. Arrow keys move, Space drops, Escape puts back.`,
  hintOfGrab: 'Press Space to grab, then the arrow keys to move.',
  label: 'Ranking',
  loading: '…',
  locked: 'Editors rank. You can read the order here, and write the montages themselves.',
  note: (title: string) => `Note on ${title}`,
  noteHelp: 'Why it stands here. Readers see it.',
  noteLeft: (left: number) => `${left} characters left`,
  place,
  putBack: (title: string, rank: number, of: number) => `Put back. ${place(title, 1, rank, of)}`,
  readOnly: 'The order cannot be changed here.',
  rank: (title: string) => `Rank of ${title}`,
  redo: 'Redo',
  redone: 'Done again.',
  remove: (title: string) => `Remove ${title}`,
  removed: (title: string, count: number) => `${several(title, count)} removed. Undo brings ${count === 1 ? 'it' : 'them'} back.`,
  removeChosen: 'Remove selected',
  top: (title: string) => `Move ${title} to the top`,
  undo: 'Undo',
  undone: 'Undone.',
  unnamed: 'A montage without a title',
  up: (title: string) => `Move ${title} up`,
}

/** Where something stands now: “Mulan, rank 3 of 9”; of several, where the first of them does. */
function place(title: string, count: number, rank: number, of: number): string {
  return count === 1 ? `${title}, ${rankOf(rank, of)}` : `${several(title, count)}, from ${rankOf(rank, of)}`
}

const rankOf = (rank: number, of: number): string => `rank ${rank} of ${of}`

const several = (title: string, count: number): string => (count === 1 ? title : `${title} and ${count - 1} more`)
