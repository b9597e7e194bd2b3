import process from 'node:process'
import { test as base, expect, type Page } from '@playwright/test'

import { Newsroom } from './newsroom.ts'

type UnderTest = { cmsUrl: string; email: string; password: string; webUrl: string }

/** The Montage that `global-setup.ts` started. */
const underTest = (): UnderTest => JSON.parse(process.env.MONTAGE_UNDER_TEST ?? '') as UnderTest

type Fixtures = {
  /** An admin page of a signed-in editor. */
  admin: Page
  /** Content by the REST API, as the signed-in editor; removed again after the test. */
  newsroom: Newsroom
  montage: UnderTest
}

export const test = base.extend<Fixtures>({
  montage: async ({}, use) => {
    await use(underTest())
  },
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
