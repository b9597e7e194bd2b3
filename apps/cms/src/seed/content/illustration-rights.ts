/** All illustrations were drawn for Montage. No licence is named, since readers get none by name. */
export const illustrationRights = { copyrightNotice: '© 2026 The Montage developers', creator: 'Montage', rights: 'owned' } as const
