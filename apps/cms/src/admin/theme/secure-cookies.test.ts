import { expect, test } from 'vitest'

import { secureCookies } from './secure-cookies.ts'

class Page {
  written: string[] = []
  get cookie(): string {
    return this.written.join('; ')
  }
  set cookie(cookie: string) {
    this.written.push(cookie)
  }
}
// As in browsers, the property belongs to what the document inherits from.
class HtmlPage extends Page {}

test('a cookie of the host alone is written with what browsers demand of it, and any other as it is', () => {
  const page = new HtmlPage()
  const stop = secureCookies(page)
  page.cookie = '__Host-montage-theme=dark;path=/'
  page.cookie = 'montage-theme=dark;path=/'
  expect(page.written).toEqual(['__Host-montage-theme=dark;path=/;Secure', 'montage-theme=dark;path=/'])
  expect(page.cookie).toContain('montage-theme=dark')
  stop()
  page.cookie = '__Host-montage-theme=light;path=/'
  expect(page.written.at(-1)).toBe('__Host-montage-theme=light;path=/')
})
