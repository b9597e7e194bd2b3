import type { Page } from '@playwright/test'
import { expect, test } from '../../canned.ts'
import { cannedPages } from '../../site/canned-content.ts'

/** Lays out every entry, as a browser without `content-visibility` does. */
const layOutAll = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.entry { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
  })

test('with 500 entries: the keyboard reaches the first one in two steps, and the margin shows every tenth rank and the neighbours', async ({
  page,
  webUrl,
}) => {
  await page.goto(webUrl + cannedPages.longList)
  for (const _ of ['to the content', 'to the first entry']) await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to number 1' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#film-1')).toBeInViewport()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.entry')?.id)).toBe('film-1')

  const shown = () =>
    page
      .locator('.jump-list a')
      .evaluateAll((links) =>
        links.filter((link) => link.checkVisibility({ visibilityProperty: true })).map((link) => Number.parseInt(link.textContent, 10)),
      )
  const tenths = Array.from({ length: 50 }, (_, place) => (place + 1) * 10)
  await expect.poll(shown).toEqual([1, 2, ...tenths])
  await page.evaluate(() => document.querySelector('#film-257')?.scrollIntoView())
  await expect.poll(shown).toEqual([1, ...tenths.slice(0, 25), 256, 257, 258, ...tenths.slice(25)])
  for (const rank of [256, 257, 258]) await expect(page.locator(`.jump-list a[href="#film-${rank}"]`)).toBeInViewport()
  await page.locator('.jump-list a[href="#film-258"]').click()
  await expect(page).toHaveURL(/#film-258$/)
})

test('with 500 entries: the page is as long before its entries are laid out as after', async ({ page, webUrl }) => {
  const errors: Record<string, number> = {}
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ height: 900, width })
    await page.goto('about:blank')
    await page.goto(webUrl + cannedPages.longList)
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const reserved = await height()
    await layOutAll(page)
    errors[width] = Math.round((reserved / (await height()) - 1) * 100)
  }
  for (const [width, error] of Object.entries(errors)) expect(Math.abs(error), `percent at ${width} px`).toBeLessThan(5)
})
