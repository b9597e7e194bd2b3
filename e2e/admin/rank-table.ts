import type { Locator } from '@playwright/test'

/** The row of a rank diff by its accessible name: title, rank before, rank after, movement. */
export const row = (table: Locator, ...accessibleName: string[]): Locator =>
  table.getByRole('row', { exact: true, name: accessibleName.join(' ') })
