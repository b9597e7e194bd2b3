import { expect, test } from '../../canned.ts'
import { pathOfLanguage } from '../../site/canned-languages.ts'
import { unreadable } from '../../site/layout.ts'

test('a list in Arabic runs from right to left, with the words of the site in English', async ({ page, webUrl }) => {
  await page.goto(webUrl + pathOfLanguage('ar'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('.opening .kicker [lang="en"]').first()).toHaveText('Ranked list')
  await expect(page.locator('.tools button').first()).toHaveText(/^Copy link/)

  const startOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => innerWidth - element.getBoundingClientRect().right)
  const endOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ height: 900, width })
    expect(await unreadable(page), `${width} px`).toEqual([])
    const name = await startOf('.masthead-name')
    for (const selector of [
      '.opening h1',
      '.entry-numeral',
      '.picture-credit',
      ...(width < 1000 ? ['.running-order-rank', '.prose ol'] : []),
    ])
      expect(await startOf(selector), selector).toBeLessThanOrEqual(name + 1)
    expect(await endOf('.navigation'), 'the navigation stands at the other side').toBeLessThanOrEqual(name + 1)
    const { right: numeral } = (await page
      .locator('.entry-numeral')
      .first()
      .evaluate((element) => element.getBoundingClientRect().toJSON())) as DOMRect
    const { right: title } = (await page
      .locator('.entry-title')
      .first()
      .evaluate((element) => element.getBoundingClientRect().toJSON())) as DOMRect
    expect(title, 'the title follows its numeral').toBeLessThan(numeral)
  }
  await expect(page.locator('.prose ol').first()).toHaveCSS('direction', 'rtl')
  await expect(page.locator('.seen-count'), 'the words of the modules run from left to right').toHaveCSS('unicode-bidi', 'plaintext')
  expect(await endOf('.jump-list a'), 'the ranks stand in the margin at the end').toBeLessThan(100)

  const directionOf = (text: string) =>
    page
      .locator('.entry-title a', { hasText: text })
      .first()
      .evaluate((element) => getComputedStyle(element).direction)
  expect([await directionOf('Rocky IV'), await directionOf('أفضل')]).toEqual(['ltr', 'rtl'])

  const others = [`/embed${pathOfLanguage('ar')}`, ...['editions', 'titles', 'yours'].map((part) => `${pathOfLanguage('ar')}/${part}`)]
  for (const path of others) {
    await page.goto(webUrl + path)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    if (path.endsWith('yours')) await expect(page.locator('[data-help] [lang="en"]')).toHaveText(/^The first is your best/)
    for (const width of [320, 1440]) {
      await page.setViewportSize({ height: 900, width })
      expect(await unreadable(page), `${path}, ${width} px`).toEqual([])
    }
  }
})

test('a list in German is German to its last word, in the browser too', async ({ page, webUrl }) => {
  await page.goto(webUrl + pathOfLanguage('de'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.locator('.opening .kicker')).toHaveText(/Rangliste.*7 Einträge/)
  await expect(page.locator('.opening time').first()).toHaveText('2. November 2026')
  const lines = await page.getByRole('heading', { name: 'Die Reihenfolge' }).evaluate((heading) => {
    // As above a list without an introduction.
    heading.closest('.before')?.classList.remove('before-beside')
    const range = document.createRange()
    range.selectNodeContents(heading)
    return new Set([...range.getClientRects()].map(({ top }) => top)).size
  })
  expect(lines, 'its two words are whole').toBe(2)
  await expect(page.locator('.seen-count')).toHaveText('0 von 7 gesehen')
  const buttons = await page.locator('.tools button').allInnerTexts()
  expect(new Set(buttons.map((name) => name.split('\n')[0]?.toLowerCase()))).toContain('link kopieren')
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.prose') as Element).hyphens)).toBe('auto')
})

test('words that run the other way stand where the page begins, prose where it begins itself', async ({ page, webUrl }) => {
  await page.goto(webUrl + pathOfLanguage('ar'))
  const alignmentOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        element.textContent = 'Left to right'
        return [getComputedStyle(element).direction, getComputedStyle(element).textAlign]
      })
  expect(await alignmentOf('.opening .standfirst')).toEqual(['ltr', 'right'])
  expect(await alignmentOf('.neighbours-order span')).toEqual(['ltr', 'right'])
  expect(await alignmentOf('.entry .sequence')).toEqual(['ltr', 'start'])
})

test('Greek capitals have no accents', async ({ page, webUrl }) => {
  await page.goto(webUrl + pathOfLanguage('el'))
  await expect(page.locator('.opening h1')).toHaveText('ΟΙ ΚΑΛΥΤΕΡΕΣ ΣΚΗΝΕΣ ΠΡΟΠΟΝΗΣΗΣ', { useInnerText: true })
})
