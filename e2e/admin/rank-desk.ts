import { expect, type Locator, type Page } from '@playwright/test'

import { type Newsroom, unique } from '../content/newsroom.ts'

type Control = 'bottom' | 'comment' | 'down' | 'handle' | 'note' | 'remove' | 'select' | 'title' | 'top' | 'up'

export const entry = (page: Page, rank: number): Locator => page.locator('.rank-row').nth(rank - 1)

export const control = (page: Page, rank: number, name: Control): Locator => entry(page, rank).locator(`[data-control=${name}]`)

export const ranking = (page: Page): Promise<string[]> => page.locator('.rank-row__name').allTextContents()

export const announcement = (page: Page): Locator => page.locator('.rank-desk > [role=status]')

export async function addEntry(page: Page, title: string): Promise<void> {
  const before = await page.locator('.rank-row').count()
  await page.getByRole('combobox', { name: 'Add a montage' }).fill(title)
  await page.getByRole('option', { name: title }).click()
  await expect(page.locator('.rank-row')).toHaveCount(before + 1)
}

export async function typeRank(page: Page, rank: number, next: number): Promise<void> {
  await entry(page, rank)
    .getByRole('textbox', { name: /^Rank of/ })
    .fill(String(next))
  await page.keyboard.press('Enter')
}

/** Drags an entry by its handle to the upper half of another and does not drop it. */
export async function holdEntry(page: Page, from: number, over: number): Promise<void> {
  // Away from the edges of the window, where dragging scrolls.
  await entry(page, Math.ceil((from + over) / 2)).evaluate((row) => row.scrollIntoView({ block: 'center' }))
  const start = await boxOf(control(page, from, 'handle'))
  const x = start.x + start.width / 2
  await page.mouse.move(x, start.y + start.height / 2)
  await page.mouse.down()
  // Rows may move meanwhile, when what is known of them arrives.
  await expect(async () => {
    const end = await entry(page, over).boundingBox()
    await page.mouse.move(x, (start.y + (end?.y ?? 0)) / 2, { steps: 5 })
    await page.mouse.move(x, (end?.y ?? 0) + 4, { steps: 5 })
    const target = over > from ? over - 1 : over
    await expect(page.locator('.rank-desk__dragged')).toHaveText(new RegExp(`→ ${target}$`), { timeout: 2_000 })
  }).toPass()
  await expect(page.locator('.rank-desk__line')).toBeVisible()
}

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

/** A published list of films with unique titles that begin with A, B, C and so on. */
export async function listOf(count: number, newsroom: Newsroom, notes: Record<number, string> = {}) {
  const suffix = unique('')
  const films = []
  for (let index = 0; index < count; index++) films.push(await newsroom.montage(`${letter(index)}${suffix}`))
  const entries = films.map(({ id }, index) => ({ montage: id, ...(notes[index] && { note: notes[index] }) }))
  const list = await newsroom.list(unique('Ranked'), films, { entries })
  return { films, list, named: (letters: string) => [...letters].map((each) => `${each}${suffix}`), suffix }
}

const letter = (index: number): string => String.fromCharCode(65 + index)
