import type { Locator } from '@playwright/test'

/** The row of a table for what became of a montage, by all that is heard of it: title, rank before, rank after, movement. */
export const row = (table: Locator, ...heard: string[]): Locator => table.getByRole('row', { exact: true, name: heard.join(' ') })
