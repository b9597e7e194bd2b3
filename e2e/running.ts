import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

import type { Newsroom } from './content/newsroom.ts'
import { kill, newPlace, type Place, removePlace, startApp } from './servers/montage.ts'
import { type Session, sessionOf } from './session.ts'
import { fillPlace } from './template/template.ts'

type UnderTest = Pick<Session, 'openNewsroom' | 'signIn'> &
  Place & {
    /** Has a newsroom cleared while the tests go on. */
    clear: (newsroom: Newsroom) => void
    email: string
    password: string
  }

type ForEachTest = {
  /** A new page in the browser of a signed-in editor. */
  admin: Page
  /** Content by the REST API, as the signed-in editor; removed again after the test, while the next one begins. */
  newsroom: Newsroom
}

type ForEachWorker = {
  /** The browser of an editor, who comes back to it with every test: it has the scripts of the admin already. */
  editorsBrowser: BrowserContext
  /** A Montage with the reference list that runs, shared by the tests of a worker, which run one after the other. */
  montage: UnderTest
}

/** For tests that need a Montage which runs, and leave it running. */
export const test = base.extend<ForEachTest, ForEachWorker>({
  montage: [
    async ({ playwright }, use) => {
      const place = await newPlace()
      const { plainImage, ...account } = await fillPlace(place)
      const apps = await Promise.all([startApp('cms', place), startApp('web', place)])
      const { close, ...ways } = sessionOf(account, place.cmsUrl, plainImage, playwright.request)
      const faults: unknown[] = []
      let clearing = Promise.resolve()
      const clear = (newsroom: Newsroom) => {
        clearing = clearing.then(() => newsroom.clear()).catch((fault) => void faults.push(fault))
      }
      await use({ clear, ...place, ...account, ...ways })
      await clearing
      await close()
      await Promise.all(apps.map(kill))
      await removePlace(place)
      expect(faults, 'what tests have made is removed').toEqual([])
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  newsroom: async ({ montage }, use) => {
    const newsroom = await montage.openNewsroom()
    await use(newsroom)
    montage.clear(newsroom)
  },
  editorsBrowser: [
    async ({ browser, montage }, use) => {
      // Said in full: it is made in whichever test comes first, and would take the rest from there.
      const context = await browser.newContext({ colorScheme: 'light', timezoneId: 'UTC', viewport: { height: 900, width: 1440 } })
      await montage.signIn(context)
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  admin: async ({ browser, editorsBrowser, montage, timezoneId, viewport }, use) => {
    // A time zone holds for a whole browser.
    const context = timezoneId ? await browser.newContext() : editorsBrowser
    if (timezoneId) await montage.signIn(context)
    const page = await context.newPage()
    // What another test typed and did not save would be offered.
    const origin = { origin: montage.cmsUrl, storageTypes: 'indexeddb' }
    await (await context.newCDPSession(page)).send('Storage.clearDataForOrigin', origin)
    if (viewport) await page.setViewportSize(viewport)
    await use(page)
    for (const opened of context.pages()) await opened.close()
    if (timezoneId) await context.close()
  },
})
