import type { Locator, Page } from '@playwright/test'

/** What a form offers of what was typed in it and not saved. */
export const notice = (page: Page): Locator => page.getByRole('region', { name: 'What you typed and did not save' })

/** How often a browser keeps words of a form: `lists/` is a new list, `lists/1` a saved one. */
export const timesKept = (page: Page, form: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kept-words')
        // Made here, it would be of no use to the admin.
        opening.onupgradeneeded = () => opening.transaction?.abort()
        opening.onerror = () => resolve(0)
        opening.onsuccess = () => {
          const keys = opening.result.transaction('kept-words').objectStore('kept-words').getAllKeys()
          keys.onsuccess = () => {
            opening.result.close()
            resolve((keys.result as [string, string, number][]).filter(([, kept]) => kept === name).length)
          }
        }
      }),
    form,
  )
