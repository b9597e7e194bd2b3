import { AxeBuilder } from '@axe-core/playwright'

import { expect, test } from '../../fixtures.ts'

const pages = ['/corrections', '/lists', '/films', '/films/m', '/films/1990s', '/people', '/search', '/search?q=mulan', '/seen']

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1440],
] as const) {
  test.describe(`the pages with all lists, films and people in ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { height: 900, width } })

    test('fit, and axe finds no violations', async ({ montage, page }) => {
      for (const path of pages) {
        await page.goto(montage.webUrl + path)
        const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(widths, path).toEqual([width, width])
        await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link')).toHaveText(['Lists', 'Films', 'People', 'Search'])
        expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
      }
    })
  })
}
