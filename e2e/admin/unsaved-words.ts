import type { Locator, Page } from '@playwright/test'

export const notice = (page: Page): Locator => page.getByRole('region', { name: 'What you typed and did not save' })

/** How many openings of a form the browser stores words of. The form `lists/` is a new list, `lists/1` a saved one. */
export const storedOpenings = (page: Page, form: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kept-words')
        // A database made here would lack the stores of the admin.
        opening.onupgradeneeded = () => opening.transaction?.abort()
        opening.onerror = () => resolve(0)
        opening.onsuccess = () => {
          const keys = opening.result.transaction('kept-words').objectStore('kept-words').getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve((keys.result as [string, string, number][]).filter(([, storedForm]) => storedForm === name).length)
          }
        }
      }),
    form,
  )
