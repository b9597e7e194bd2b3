import { test as base } from '@playwright/test'

import { kill, newPlace, type Place, removePlace, type Started, startApp } from './servers/montage.ts'
import { type Session, sessionOf } from './session.ts'
import { fillPlace } from './template/template.ts'

type Seeded = Place & Pick<Session, 'openNewsroom' | 'signIn' | 'signInAnew'> & { email: string }

type ForEachTest = {
  seeded: Seeded
  /** Starts an app, with other variables if given; it is killed after the test. */
  start: (name: 'cms' | 'web', env?: Record<string, string>) => Promise<Started>
}

/** A Montage with the reference list, for tests that start and stop the apps; neither runs at first. */
export const test = base.extend<ForEachTest>({
  seeded: async ({ playwright }, use) => {
    const place = await newPlace()
    const { plainImage, ...account } = await fillPlace(place)
    const { close, ...ways } = sessionOf(account, place.cmsUrl, plainImage, playwright.request)
    await use({ ...place, ...ways, email: account.email })
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
    // A graceful stop would wait for the open requests of a failed test.
    await Promise.all(started.map(kill))
  },
})
