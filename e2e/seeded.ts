import { type APIRequestContext, type BrowserContext, test as base } from '@playwright/test'

import { Newsroom, untilSeedIsEncoded } from './newsroom.ts'
import { firstPassword, kill, newPlace, type Place, removePlace, type Started, startApp, startMontage, stop } from './servers/montage.ts'

type Seeded = Place & {
  /** Signs in as the admin; to be called when the CMS runs. */
  openNewsroom: () => Promise<Newsroom>
  /** The same in a browser. */
  signIn: (context: BrowserContext) => Promise<void>
}

type ForEachTest = {
  /** Starts one of the two apps, with other variables than the place's where they are given. What still runs after the test is ended. */
  start: (name: 'cms' | 'web', env?: Record<string, string>) => Promise<Started>
}

/** A Montage with the reference list, for tests that start and stop its two apps themselves; neither runs when a test begins. */
export const test = base.extend<ForEachTest, { seeded: Seeded }>({
  seeded: [
    async ({ playwright }, use) => {
      const place = await newPlace()
      const started = await startMontage(place)
      const account = { email: 'admin@montage.example', password: firstPassword(started) }
      await untilSeedIsEncoded(playwright.request, place.cmsUrl, account)
      await stop(started)

      const contexts: APIRequestContext[] = []
      const openNewsroom = async () => {
        const context = await playwright.request.newContext({ baseURL: place.cmsUrl, extraHTTPHeaders: { Origin: place.cmsUrl } })
        contexts.push(context)
        return Newsroom.open(context, account)
      }
      const signIn = async (context: BrowserContext) =>
        void (await context.request.post(`${place.cmsUrl}/api/users/login`, { data: account }))
      await use({ ...place, openNewsroom, signIn })
      for (const context of contexts) await context.dispose()
      await removePlace(place)
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  start: async ({ seeded }, use) => {
    const started: Started[] = []
    await use(async (name, env = {}) => {
      const app = await startApp(name, { ...seeded, env: { ...seeded.env, ...env } })
      started.push(app)
      return app
    })
    // Not asked to: it would wait for readers that a failed test has left behind.
    for (const app of started) await kill(app)
  },
})

export const referenceList = '/lists/workout-montages-that-make-you-want-to-train'
