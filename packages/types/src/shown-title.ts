/** A list's title as it is read: with `{count}` replaced by the number of entries, so that a title that counts stays true. */
export const shownTitle = (title: string, entries: number): string => title.replaceAll('{count}', String(entries))
