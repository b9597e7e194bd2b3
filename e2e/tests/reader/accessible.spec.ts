import { AxeBuilder } from '@axe-core/playwright'

import { expect, test } from '../../fixtures.ts'
import { referenceList } from '../../site/reference-list.ts'

const embed = `/embed${referenceList}`

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1440],
] as const) {
  test.describe(`${embed} in ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { height: 900, width } })

    test('axe finds no violations', async ({ montage, page }) => {
      await page.goto(montage.webUrl + embed)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  })
}

test('with the keyboard: the first Tab offers to skip to the content, and every focus is visible and not covered', async ({
  montage,
  page,
}) => {
  await page.goto(montage.webUrl + referenceList)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#_content')).toBeFocused()

  const stops = await page.locator('#_content :is(a[href], button, input, summary, textarea):visible').count()
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const { bottom, height, left, top, width } = element.getBoundingClientRect()
      const hit = document.elementFromPoint(left + Math.min(width / 2, 8), Math.max(top, 0) + Math.min(height / 2, 8))
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return {
        isCovered: !(hit && (element.contains(hit) || hit.contains(element))),
        isInView: bottom > 0 && top < innerHeight,
        name: element.textContent || element.getAttribute('aria-label'),
        outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      }
    })
    expect(seen).toMatchObject({ isCovered: false, isInView: true, outline: true })
  }
})
