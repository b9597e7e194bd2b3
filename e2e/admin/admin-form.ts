import { expect, type Locator, type Page, type Request, type Response } from '@playwright/test'

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The element cannot be reached with Tab.')
}

export const publish = (page: Page): Promise<void> => save(page, 'Publish changes')

export const saveDraft = (page: Page): Promise<void> => save(page, 'Save Draft')

// The toast of an earlier save may still be visible, so the response is awaited too.
async function save(page: Page, button: string): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse(isSaved, { timeout: 15_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  await expect(page.locator('.payload-toast-item.toast-success').last()).toBeVisible()
}

function isSaved(response: Response): boolean {
  const { pathname } = new URL(response.url())
  const made = response.request().method() === 'POST' && /^\/api\/(lists|montages|people)$/.test(pathname)
  return made || (response.request().method() === 'PATCH' && /^\/api\/(lists|montages|people)\/[^/]+$/.test(pathname))
}

// The form state, requested a quarter of a second after a change.
const isFormStateRequest = (request: Request) => request.method() === 'POST' && request.url().includes('/admin/collections/')

/** Makes the first change of a form and waits for the response with its form state. */
export async function changeAndAwaitFormState(page: Page, change: () => Promise<void>, timeout = 15_000): Promise<void> {
  const [question] = await Promise.all([page.waitForRequest(isFormStateRequest, { timeout }), change()])
  expect((await question.response())?.status()).toBe(200)
}

// Payload requests no form state for a change just before the response to an earlier one: then another letter is typed.
export async function typeAndAwaitFormState(page: Page, field: Locator, text: string): Promise<void> {
  let typed = text
  await expect(async () => {
    const next = typed
    typed += 's'
    await changeAndAwaitFormState(page, () => field.fill(next), 5_000)
  }).toPass({ timeout: 30_000 })
}
