import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

import type { Newsroom, Status } from './content/newsroom.ts'
import { kill, newPlace, type Place, removePlace, startApp } from './servers/montage.ts'
import { type Session, sessionOf } from './session.ts'
import { fillPlace } from './template/template.ts'

type UnderTest = Pick<Session, 'openNewsroom' | 'signIn'> &
  Place & {
    /** Clears a newsroom while the next tests run. */
    clear: (newsroom: Newsroom) => void
    email: string
    password: string
  }

type ForEachTest = {
  admin: Page
  /** Of the montages, people and lists that the newsroom makes: drafts are no work for the site. */
  contentStatus: Status
  /** Its content is deleted after the test, while the next test begins. */
  newsroom: Newsroom
}

type ForEachWorker = {
  /** The context of a signed-in editor, shared by the tests so that its cache has the scripts of the admin. */
  editorsBrowser: BrowserContext
  /** A running Montage with the reference list, shared by the tests of a worker. */
  montage: UnderTest
}

/** For tests that need a running Montage and leave it running. */
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
  contentStatus: ['published', { option: true }],
  newsroom: async ({ contentStatus, montage }, use) => {
    const newsroom = await montage.openNewsroom(contentStatus)
    await use(newsroom)
    montage.clear(newsroom)
  },
  editorsBrowser: [
    async ({ browser, montage }, use) => {
      // All options, or it would take them from the first test that uses it.
      const context = await browser.newContext({
        colorScheme: 'light',
        reducedMotion: 'reduce',
        timezoneId: 'UTC',
        viewport: { height: 900, width: 1440 },
      })
      await montage.signIn(context)
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  admin: async ({ browser, editorsBrowser, montage, timezoneId, viewport }, use) => {
    // A context has one time zone.
    const context = timezoneId ? await browser.newContext() : editorsBrowser
    if (timezoneId) await montage.signIn(context)
    const page = await context.newPage()
    // The admin would offer the unsaved words of another test.
    const origin = { origin: montage.cmsUrl, storageTypes: 'indexeddb' }
    await (await context.newCDPSession(page)).send('Storage.clearDataForOrigin', origin)
    if (viewport) await page.setViewportSize(viewport)
    const violations: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text())
    })
    await use(page)
    expect(violations, 'the admin keeps to its own policy').toEqual([])
    for (const opened of context.pages()) await opened.close()
    if (timezoneId) await context.close()
  },
})
