import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { listOf } from '../../admin/rank-desk.ts'
import { expect, test } from '../../fixtures.ts'
import { referenceList } from '../../site/reference-list.ts'

const titles = (page: Page) =>
  page.locator('form li:not([data-skipped])').evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.title))
const handle = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, `) })

for (const width of [1440, 390]) {
  test(`at ${width} px a reader drags films into an order, or moves them with the keys of the desk, and compares it`, async ({
    montage,
    newsroom,
    page,
  }) => {
    const { list, named } = await listOf(5, newsroom)
    const [a, b, c, , e] = named('BCDEA') as [string, string, string, string, string]
    await page.setViewportSize({ height: 844, width })
    await page.goto(`${montage.webUrl}/lists/${list.slug}/yours`)
    // By title, and an A at the start of a title is an article.
    await expect.poll(() => titles(page)).toEqual(named('BCDEA'))
    await expect(handle(page, e)).toHaveAccessibleName(`${e}, rank 5 of 5`)

    await test.step('with the pointer', async () => {
      await handle(page, c).evaluate((button) => button.scrollIntoView({ behavior: 'instant', block: 'center' }))
      const [from, to] = [await handle(page, e).boundingBox(), await handle(page, b).boundingBox()]
      if (!from || !to) throw new Error('The handles are not in view.')
      await page.mouse.move(from.x + 10, from.y + 10)
      await page.mouse.down()
      await page.mouse.move(to.x + 10, to.y + 4, { steps: 8 })
      await page.mouse.up()
      await expect.poll(() => titles(page)).toEqual(named('BACDE'))
    })
    await test.step('with the keyboard', async () => {
      await handle(page, a).press('Space')
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowUp')
      await expect.poll(() => titles(page)).toEqual(named('ACDBE'))
      await page.keyboard.press('Escape')
      await expect.poll(() => titles(page)).toEqual(named('BACDE'))
      await expect(handle(page, a)).toBeFocused()
      await expect(page.getByRole('status')).toHaveText(`Put back. ${a}, rank 1 of 5`)
    })
    await test.step('a film that was not seen, and a typed number', async () => {
      await page.getByRole('checkbox', { name: `Not seen ${c}` }).check()
      await expect.poll(() => titles(page)).toEqual(named('BACE'))
      await page.getByRole('spinbutton', { name: b }).fill('1')
      await page.getByRole('spinbutton', { name: b }).press('Tab')
      await expect.poll(() => titles(page)).toEqual(named('CBAE'))
    })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    await page.getByRole('button', { name: 'Compare with the editors' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${b} at 1. The editors say 3.`)
    await expect(page.getByRole('row').nth(1)).toHaveText(`1${b} 199932 higher`)
    await expect(page.getByText(`Not ranked: ${c} (1999).`)).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.getByRole('link', { name: 'Change this order' }).click()
    await expect.poll(() => titles(page)).toEqual(named('CBAE'))
  })
}

test('the form for nine films is one page of paper', async ({ montage, page }) => {
  await page.goto(`${montage.webUrl}${referenceList}/yours`)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
})
