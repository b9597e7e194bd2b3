import { expect, type Locator, type Page, type Response } from '@playwright/test'

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The element cannot be reached with Tab.')
}

/** The row of the entry at a rank, from 1. */
export const entry = (page: Page, rank: number): Locator => page.locator(`#entries-row-${rank - 1}`)

/** The film titles of the entries, top first. */
export const ranking = (page: Page): Promise<string[]> =>
  page.locator('[id^=entries-row-] .relationship--single-value__text').allTextContents()

/** Adds an entry at the end: types the beginning of the film's title and takes what is offered. */
export async function addEntry(page: Page, title: string): Promise<void> {
  const rank = (await page.locator('[id^=entries-row-]').count()) + 1
  await page.getByRole('button', { name: 'Add Entry' }).click()
  const montage = entry(page, rank).locator('.relationship')
  await montage.locator('input').first().fill(title)
  await page.getByRole('option', { name: title }).click()
  await expect(montage.locator('.relationship--single-value__text')).toHaveText(title)
}

/** Drags an entry by its handle to the place of another, with the mouse. */
export async function dragEntry(page: Page, from: number, to: number): Promise<void> {
  await page.getByRole('button', { name: 'Collapse All' }).click()
  const [handle, place] = [from, to].map((rank) => entry(page, rank).locator('.collapsible__drag')) as [Locator, Locator]
  // Pointing waits until the rows have come to rest.
  await place.hover()
  await handle.hover()
  const start = await centre(handle)
  const end = await centre(place)
  await page.mouse.down()
  await page.mouse.move(start.x, (start.y + end.y) / 2, { steps: 8 })
  await expect(handle).toHaveAttribute('aria-pressed', 'true')
  await page.mouse.move(end.x, end.y - 4, { steps: 8 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Show All' }).click()
}

/** Presses the button that publishes, and waits until the admin says that it is done. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.locator('.payload-toast-item.toast-success').last()).toBeVisible()
}

export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect(page.locator('.payload-toast-item.toast-success').last()).toBeVisible()
}

/**
 * Makes a change, and waits for what the server then says of the form's state. Payload asks a quarter of a second after a change, but not
 * when an answer to an earlier one comes meanwhile: then there is nothing to wait for.
 */
export async function changeAndBeAnswered(page: Page, change: () => Promise<void>): Promise<void> {
  const isAnswer = (response: Response) => response.request().method() === 'POST' && response.url().includes('/admin/collections/')
  const answer = page.waitForResponse(isAnswer, { timeout: 3_000 }).catch(() => null)
  await change()
  await answer
}

async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Nothing to point at.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
