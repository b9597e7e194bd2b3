import type { Browser, Page } from '@playwright/test'

import { type Newsroom, unique } from './newsroom.ts'

/** Signs in somebody new in a browser of their own; the context is the caller's to close. */
export async function secondEditor(browser: Browser, newsroom: Newsroom, cmsUrl: string, name: string): Promise<Page> {
  const email = `${unique('editor').replaceAll(' ', '.')}@montage.example`
  const password = 'a long enough one'
  await newsroom.create('users', { email, name, password, role: 'editor' })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.request.post(`${cmsUrl}/api/users/login`, { data: { email, password } })
  return context.newPage()
}
