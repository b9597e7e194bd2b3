import { expect, type Locator, type Page, type Response } from '@playwright/test'

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The element cannot be reached with Tab.')
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
