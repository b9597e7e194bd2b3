import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

import { type Newsroom, unique } from '../content/newsroom.ts'

type Colleague = { name: string; role?: 'editor' | 'writer' }

/** A new user, signed in, in a browser context that the caller closes. */
export async function colleague(
  browser: Browser,
  newsroom: Newsroom,
  cmsUrl: string,
  { name, role = 'editor' }: Colleague,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const email = `${unique(role).replaceAll(' ', '.')}@montage.example`
  const password = 'a long enough one'
  await newsroom.create('users', { email, name, password, role })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  await context.request.post(`${cmsUrl}/api/users/login`, { data: { email, password } })
  return context.newPage()
}
