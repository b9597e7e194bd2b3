import { AxeBuilder } from '@axe-core/playwright'

import { expect, test } from '../../fixtures.ts'
import { referenceList as list } from '../../site/reference-list.ts'

const pages = ['/', list, `${list}/editions`, '/montages/mulan', '/montages/pain-and-gain', '/people/ida-kettleworth', '/nowhere']

for (const path of pages) {
  for (const [colorScheme, width] of [
    ['light', 390],
    ['dark', 1440],
  ] as const) {
    test.describe(`${path} in ${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { height: 900, width } })

      test('axe finds no violations; no script but a module on pages with films, nothing inline, from other origins or against the policy; it fits 320 px', async ({
        montage,
        page,
      }) => {
        const complaints: string[] = []
        const elsewhere: string[] = []
        page.on('console', (message) => complaints.push(message.text()))
        page.on('request', (request) => request.url().startsWith(montage.webUrl) || elsewhere.push(request.url()))
        const response = await page.goto(montage.webUrl + path)
        const html = (await response?.text()) ?? ''

        expect(response?.status()).toBe(path === '/nowhere' ? 404 : 200)
        expect(html.match(/<script(?![^>]*type="(application\/ld\+json|module)")/g)).toBeNull()
        expect(html.match(/<script[^>]*type="module"/g)?.length).toBe(/^\/(lists|montages)\/[^/]+$/.test(path) ? 1 : undefined)
        expect(html.match(/<style|\sstyle=|\son\w+=/g)).toBeNull()
        expect(response?.headers()['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
        await expect(page.locator('h1')).toHaveCount(1)
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
        await page.setViewportSize({ height: 640, width: 320 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

        // At the end, as errors may come late.
        expect(elsewhere).toEqual([])
        // Chromium logs the expected 404.
        expect(complaints.filter((text) => path !== '/nowhere' || !text.includes('404'))).toEqual([])
      })
    })
  }
}

test('the reference list: right ranks, stable anchors, pictures from the site with their credit', async ({ montage, page }) => {
  await page.goto(montage.webUrl + list)
  const entries = page.locator('ol > li[id]')
  await expect(page.locator('h1')).toHaveText('9 Workout Montages That Make You Want to Train')
  await expect(entries).toHaveCount(9)
  await expect(entries.nth(1)).toHaveAttribute('id', 'pain-and-gain')
  await expect(entries.nth(1).locator('h2')).toContainText('Pain & Gain')
  expect(await entries.evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])

  for (const entry of await entries.all()) {
    const image = entry.locator('figure img')
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
    expect(
      await image.evaluate((element: HTMLImageElement) => [
        element.alt !== '',
        element.width > 0,
        element.srcset !== '',
        element.sizes !== '',
      ]),
    ).toEqual([true, true, true, true])
    await expect(entry.locator('figcaption')).toContainText('Illustration: Montage')
  }
})

test('a link to an entry leads there, and the montage links back to its rank', async ({ montage, page }) => {
  await page.goto(montage.webUrl + list)
  await page.getByRole('navigation').getByRole('link', { name: /Mulan/ }).first().click()
  await expect(page).toHaveURL(/#mulan$/)
  await expect(page.locator('#mulan')).toBeInViewport()
  await page.goto(`${montage.webUrl}/montages/mulan`)
  await page
    .getByRole('link', { name: /Workout Montages/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`${list}#mulan$`))
})

for (const width of [390, 1440]) {
  test(`at ${width} px a link leads to the top of its entry, and the text stays in place when the reader scrolls back up`, async ({
    montage,
    page,
  }) => {
    await page.setViewportSize({ height: 844, width })
    for (const slug of ['rocky-iv', 'g-i-jane', 'mulan', 'pumping-iron']) {
      await page.goto('about:blank')
      await page.goto(`${montage.webUrl}${list}#${slug}`)
      const top = () => page.locator(`#${slug}`).evaluate((entry) => Math.round(entry.getBoundingClientRect().top))
      await expect.poll(top, slug).toBe(24)
      await page.mouse.wheel(0, -700)
      await expect.poll(top, slug).toBeGreaterThanOrEqual(722)
      expect(await top(), slug).toBeLessThanOrEqual(726)
    }
  })
}
