import { test as base, expect } from '@playwright/test'

import { Newsroom } from '../content/newsroom.ts'
import { adminEmail } from '../session.ts'
import type { App } from './app.ts'
import { Fleet } from './fleet.ts'

type Shared = {
  fleet: Fleet
  /** The newsroom through the first CMS and through the second. */
  newsrooms: [Newsroom, Newsroom]
  /** The headers of a session that began at the first CMS. */
  session: Record<string, string>
}

export const test = base.extend<object, Shared>({
  fleet: [
    async ({}, use) => {
      const fleet = await Fleet.start()
      await use(fleet)
      await fleet.end()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  session: [
    async ({ fleet }, use) => {
      await use(await signIn(fleet))
    },
    { scope: 'worker' },
  ],
  newsrooms: [
    async ({ fleet, playwright, session }, use) => {
      const open = (app: App) =>
        // Without keep-alive: a process that ends may close an idle connection at the moment of its next use.
        playwright.request.newContext({
          baseURL: app.origin,
          extraHTTPHeaders: { Connection: 'close', ...session },
        })
      const contexts = [await open(fleet.cms[0]), await open(fleet.cms[1])]
      await use(contexts.map((context) => new Newsroom(context, fleet.contents.plainImage)) as [Newsroom, Newsroom])
      for (const context of contexts) await context.dispose()
    },
    { scope: 'worker' },
  ],
})

/** Signs in at the first CMS. @returns the headers of the session */
export async function signIn({ cms, cmsUrl, contents: { password } }: Fleet): Promise<Record<string, string>> {
  const response = await fetch(`${cms[0].origin}/api/users/login`, {
    body: JSON.stringify({ email: adminEmail, password }),
    headers: { 'Content-Type': 'application/json', Origin: cmsUrl },
    method: 'POST',
  })
  expect(response.status, `${await response.clone().text()}\n${cms[0].log}`).toBe(200)
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return { Cookie: cookies.join('; '), Origin: cmsUrl }
}

export { expect }
