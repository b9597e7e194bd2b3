import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

import { type Newsroom, unique } from '../content/newsroom.ts'

type Colleague = { name: string; role?: 'editor' | 'writer' }

/** Signs in somebody new in a browser of their own; the context is the caller's to close. */
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
