import { expect, type Locator, type Page } from '@playwright/test'

import { type Newsroom, unique } from '../content/newsroom.ts'

type Control = 'bottom' | 'down' | 'handle' | 'note' | 'remove' | 'select' | 'title' | 'top' | 'up'

/** The row of the entry at a rank, from 1. */
export const entry = (page: Page, rank: number): Locator => page.locator('.rank-row').nth(rank - 1)

/** A control of the entry at a rank. */
export const control = (page: Page, rank: number, name: Control): Locator => entry(page, rank).locator(`[data-control=${name}]`)

/** The film titles of the entries, top first. */
export const ranking = (page: Page): Promise<string[]> => page.locator('.rank-row__name').allTextContents()

/** What a screen reader says of what was just done in the desk. */
export const heard = (page: Page): Locator => page.locator('.rank-desk > [role=status]')

/** Adds an entry at the end: types the film's title and takes what is offered. */
export async function addEntry(page: Page, title: string): Promise<void> {
  const before = await page.locator('.rank-row').count()
  await page.getByRole('combobox', { name: 'Add a montage' }).fill(title)
  await page.getByRole('option', { name: title }).click()
  await expect(page.locator('.rank-row')).toHaveCount(before + 1)
}

/** Types a rank over the one that an entry has. */
export async function typeRank(page: Page, rank: number, next: number): Promise<void> {
  await entry(page, rank)
    .getByRole('textbox', { name: /^Rank of/ })
    .fill(String(next))
  await page.keyboard.press('Enter')
}

/** Takes an entry by its handle, with the mouse, and holds it over the upper half of another; the drop line is there then. */
export async function holdEntry(page: Page, from: number, over: number): Promise<void> {
  // Away from the edges of the window, where holding it scrolls.
  await entry(page, Math.ceil((from + over) / 2)).evaluate((row) => row.scrollIntoView({ block: 'center' }))
  const [start, end] = [await boxOf(control(page, from, 'handle')), await boxOf(entry(page, over))]
  const x = start.x + start.width / 2
  await page.mouse.move(x, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(x, (start.y + end.y) / 2, { steps: 5 })
  await page.mouse.move(x, end.y + 4, { steps: 5 })
  await expect(page.locator('.rank-desk__line')).toBeVisible()
}

/** Drags an entry above another with the mouse. */
export async function dragEntry(page: Page, from: number, over: number): Promise<void> {
  await holdEntry(page, from, over)
  await page.mouse.up()
  await expect(page.locator('.rank-desk__line')).toHaveCount(0)
}

export async function boxOf(locator: Locator): Promise<{ height: number; width: number; x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('Nothing to point at.')
  return box
}

/** A published list of so many films, which are named by letters: A, B, C and so on, with something that no other test uses. */
export async function listOf(count: number, newsroom: Newsroom, notes: Record<number, string> = {}) {
  const suffix = unique('')
  const films = []
  for (let index = 0; index < count; index++) films.push(await newsroom.montage(`${letter(index)}${suffix}`))
  const entries = films.map(({ id }, index) => ({ montage: id, ...(notes[index] && { note: notes[index] }) }))
  const list = await newsroom.list(unique('Ranked'), films, { entries })
  return { films, list, named: (letters: string) => [...letters].map((each) => `${each}${suffix}`), suffix }
}

const letter = (index: number): string => String.fromCharCode(65 + index)
