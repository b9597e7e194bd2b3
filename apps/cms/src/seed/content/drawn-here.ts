/** Whose the drawings are: all of them were made for Montage. No licence is named, since readers are given none by name. */
export const drawnHere = { copyrightNotice: '© 2026 The Montage developers', creator: 'Montage', rights: 'owned' } as const
