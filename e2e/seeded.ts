import { test as base } from '@playwright/test'

import { kill, newPlace, type Place, removePlace, type Started, startApp } from './servers/montage.ts'
import { type Session, sessionOf } from './session.ts'
import { fillPlace } from './template/template.ts'

type Seeded = Place & Pick<Session, 'openNewsroom' | 'signIn'>

type ForEachTest = {
  seeded: Seeded
  /** Starts one of the two apps, with other variables than the place's where they are given. What still runs after the test is ended. */
  start: (name: 'cms' | 'web', env?: Record<string, string>) => Promise<Started>
}

/** A Montage with the reference list, for tests that start and stop its two apps themselves; neither runs when a test begins. */
export const test = base.extend<ForEachTest>({
  seeded: async ({ playwright }, use) => {
    const place = await newPlace()
    const { plainImage, ...account } = await fillPlace(place)
    const { close, ...ways } = sessionOf(account, place.cmsUrl, plainImage, playwright.request)
    await use({ ...place, ...ways })
    await close()
    await removePlace(place)
  },
  start: async ({ seeded }, use) => {
    const started: Started[] = []
    await use(async (name, env = {}) => {
      const app = await startApp(name, { env: { ...seeded.env, ...env } })
      started.push(app)
      return app
    })
    // Not asked to: it would wait for readers that a failed test has left behind.
    await Promise.all(started.map(kill))
  },
})
