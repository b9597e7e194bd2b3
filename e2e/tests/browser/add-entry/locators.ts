import type { Locator, Page } from '@playwright/test'

export const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Add a montage' })
export const rank = (page: Page): Locator => page.getByRole('spinbutton', { name: 'at rank' })
export const option = (page: Page, title: string): Locator => page.getByRole('option', { name: title })
export const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Montages' })
export const activeOption = (page: Page): Locator => options(page).locator('[aria-selected=true]')
export const said = (page: Page): Locator => page.locator('.add-entry').getByRole('status')

export function countSaves(page: Page): () => number {
  let saves = 0
  page.on('request', (request) => request.method() === 'PATCH' && saves++)
  return () => saves
}
