import { expect, type Locator, type Page, type Request } from '@playwright/test'

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

/** What a form asks the server about its state, a quarter of a second after a change. */
const isQuestion = (request: Request) => request.method() === 'POST' && request.url().includes('/admin/collections/')

/** Makes the first change of a form, and waits until the server has answered what the form asks about it. */
export async function changeAndBeAnswered(page: Page, change: () => Promise<void>, timeout = 15_000): Promise<void> {
  const [question] = await Promise.all([page.waitForRequest(isQuestion, { timeout }), change()])
  expect((await question.response())?.status()).toBe(200)
}

/**
 * Types into a field, and waits in the same way. Of a change that is made just before the answer to an earlier one Payload asks nothing:
 * a letter more is typed then.
 */
export async function typeAndBeAnswered(page: Page, field: Locator, words: string): Promise<void> {
  let typed = words
  await expect(async () => {
    const text = typed
    typed += 's'
    await changeAndBeAnswered(page, () => field.fill(text), 5_000)
  }).toPass({ timeout: 30_000 })
}
