import { plural } from './count.ts'

/** For those who write: the strip above a preview, and why there is none. */
export const preview = {
  preview: {
    asOn: 'As it would be on',
    clickToEdit: 'Click to edit',
    draft: 'The draft',
    draftsGoAlong: (drafts: number) => plural(drafts, { one: '# draft goes along.', other: '# drafts go along.' }),
    falls: (from: number, to: number) => `falls from ${from} to ${to}`,
    isNew: (to: number) => `is new, at ${to}`,
    label: 'Preview',
    leaves: (from: number) => `leaves, from ${from}`,
    looks: 'Other looks',
    mendIt: 'Mend it',
    montagesMove: (montages: number) => plural(montages, { one: '# montage moves', other: '# montages move' }),
    noMontageMoves: 'No montage moves.',
    notYet: 'Readers have no such page. It appears with the first publication.',
    nothingInTheWay: 'Nothing stands in the way.',
    nothingInTheWayOn: (day: string) => `Nothing stands in the way on ${day}.`,
    ofFront: 'The front with this list, as it is not yet.',
    ofReaders: 'This is what readers have now.',
    ofReadersYet: 'Readers have no such page yet.',
    ofSchedule: 'The copy that is scheduled, and not what readers see.',
    onFront: 'On the front',
    public: 'Public',
    readersHave: 'What readers have',
    rises: (from: number, to: number) => `rises from ${from} to ${to}`,
    saved: '“{title}” was saved {time}.',
    savedBy: '“{title}” was saved {time} by {name}.',
    scheduledFor: (time: string) => `Scheduled for ${time}`,
    show: 'Show',
    thingsInTheWay: (things: number) => plural(things, { one: '# thing stands in the way', other: '# things stand in the way' }),
    thingsInTheWayOn: (things: number, day: string) =>
      plural(things, { one: `# thing stands in the way on ${day}`, other: `# things stand in the way on ${day}` }),
    unread: 'Not what readers see.',
    unsaved: 'With changes that are not saved.',
  },

  noPreview: {
    absent: 'There is no such document any more, or no such schedule.',
    away: 'The CMS does not answer. The preview follows when it is back.',
    noPage: 'The form has values that no page can be made of.',
    title: 'No preview',
    tooLong: 'The form is too long for a preview while you type. Save it, and the preview follows.',
  },
}
