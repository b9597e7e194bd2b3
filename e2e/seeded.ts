import { type APIRequestContext, test as base } from '@playwright/test'

import { Newsroom } from './newsroom.ts'
import { newPlace, type Place, removePlace, startMontage, stop } from './servers/montage.ts'

type Seeded = Place & {
  /** Signs in as the admin; to be called when the CMS runs. */
  openNewsroom: () => Promise<Newsroom>
}

/** A Montage of a test's own: started once, so that it holds the reference list, and stopped again. The test starts and stops its two apps. */
export const test = base.extend<{ seeded: Seeded }>({
  seeded: async ({ playwright }, use) => {
    const place = await newPlace()
    const started = await startMontage(place)
    const [, password = ''] = /Password\s+(\S+)/.exec(started.output()) ?? []
    await stop(started)

    const contexts: APIRequestContext[] = []
    const openNewsroom = async () => {
      const context = await playwright.request.newContext({ baseURL: place.cmsUrl, extraHTTPHeaders: { Origin: place.cmsUrl } })
      contexts.push(context)
      return Newsroom.open(context, { email: 'admin@montage.example', password })
    }
    await use({ ...place, openNewsroom })
    for (const context of contexts) await context.dispose()
    await removePlace(place)
  },
})

export const referenceList = '/lists/workout-montages-that-make-you-want-to-train'
