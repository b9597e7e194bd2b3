import { expect, type Locator, type Page, type Request, type Response } from '@playwright/test'

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The element cannot be reached with Tab.')
}

/** Presses the button that publishes, and waits until it is done and the admin says so. */
export const publish = (page: Page): Promise<void> => save(page, 'Publish changes')

/** The same for the button that saves a draft. */
export const saveDraft = (page: Page): Promise<void> => save(page, 'Save Draft')

/** The message of an earlier save may be there still, so the answer is waited for, too. */
async function save(page: Page, button: string): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse(isSaved, { timeout: 15_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  await expect(page.locator('.payload-toast-item.toast-success').last()).toBeVisible()
}

/** A document is made by POST, and changed by PATCH. */
function isSaved(response: Response): boolean {
  const { pathname } = new URL(response.url())
  const made = response.request().method() === 'POST' && /^\/api\/(lists|montages|people)$/.test(pathname)
  return made || (response.request().method() === 'PATCH' && /^\/api\/(lists|montages|people)\/[^/]+$/.test(pathname))
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
