import { test as base, expect, type Page } from '@playwright/test'

import { Newsroom, untilSeedIsEncoded } from './newsroom.ts'
import { firstPassword, newPlace, removePlace, startMontage, stop } from './servers/montage.ts'

type UnderTest = { cmsUrl: string; email: string; password: string; webUrl: string }

type ForEachTest = {
  /** An admin page of a signed-in editor. */
  admin: Page
  /** Content by the REST API, as the signed-in editor; removed again after the test. */
  newsroom: Newsroom
}

type ForEachWorker = {
  /** A Montage as `npm start` starts it on an empty machine, shared by the tests of a worker, which run one after the other. */
  montage: UnderTest
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  montage: [
    async ({ playwright }, use) => {
      const place = await newPlace()
      const started = await startMontage(place)
      const account = { email: 'admin@montage.example', password: firstPassword(started) }
      await untilSeedIsEncoded(playwright.request, place.cmsUrl, account)
      await use({ cmsUrl: place.cmsUrl, ...account, webUrl: place.webUrl })
      await stop(started)
      await removePlace(place)
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  newsroom: async ({ montage, playwright }, use) => {
    const request = await playwright.request.newContext({ baseURL: montage.cmsUrl, extraHTTPHeaders: { Origin: montage.cmsUrl } })
    const newsroom = await Newsroom.open(request, montage)
    await use(newsroom)
    await newsroom.clear()
    await request.dispose()
  },
  admin: async ({ context, montage, page }, use) => {
    await context.request.post(`${montage.cmsUrl}/api/users/login`, { data: { email: montage.email, password: montage.password } })
    await page.goto(`${montage.cmsUrl}/admin`)
    await use(page)
  },
})

export { expect }
