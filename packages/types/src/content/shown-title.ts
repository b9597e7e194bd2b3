export const shownTitle = (title: string, entries: number): string => title.replaceAll('{count}', String(entries))
