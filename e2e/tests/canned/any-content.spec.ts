import sharp from 'sharp'
import { expect, test } from '../../canned.ts'
import { cannedPages } from '../../site/canned-content.ts'
import { applyReadersStyle, type ReadersStyle, unreadable } from '../../site/layout.ts'

const widths = [320, 390, 640, 1024, 1920]
const measured: [ReadersStyle, 'dark' | 'light', number[]][] = [
  ['plain', 'light', widths],
  ['plain', 'dark', [1280]],
  ['loose', 'light', [320, 768]],
  ['large', 'dark', [320, 1280]],
]

for (const [name, path] of Object.entries(cannedPages).filter(([name]) => !name.includes('long'))) {
  test(`${name}: words without a break and long ranks are readable whole in every width, in large and in loose type`, async ({
    page,
    webUrl,
  }) => {
    await page.goto(webUrl + path)
    const faults: string[] = []
    for (const [style, colorScheme, inWidths] of measured) {
      await page.emulateMedia({ colorScheme })
      await applyReadersStyle(page, style)
      for (const width of inWidths) {
        await page.setViewportSize({ height: 900, width })
        for (const fault of await unreadable(page)) faults.push(`${style}, ${colorScheme}, ${width} px: ${fault}`)
      }
    }
    expect(faults).toEqual([])
  })
}

test('a picture is as wide as its column, but not higher than the window nor larger than its pixels', async ({ page, webUrl }) => {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ height, width })
    await page.goto(webUrl + cannedPages.pictures)
    const [opening, portrait, tiny, wide] = await page.locator('.picture-frame > picture > img').evaluateAll((images: HTMLImageElement[]) =>
      images.map((image) => {
        const { height, width } = image.getBoundingClientRect()
        const own = { height: Number(image.getAttribute('height')), width: Number(image.getAttribute('width')) }
        const column = image.closest('figure')?.getBoundingClientRect().width ?? 0
        return { column, height, isTrue: Math.abs(width / height - own.width / own.height) < 0.05, own, width }
      }),
    )
    expect(
      [opening, portrait, tiny, wide].map((picture) => picture?.isTrue),
      'no picture is distorted',
    ).toEqual([true, true, true, true])
    for (const small of [opening, tiny]) expect(small).toMatchObject({ height: small?.own.height, width: small?.own.width })
    expect(portrait?.height).toBeLessThan(height * 0.9)
    expect(wide?.width).toBeCloseTo(wide?.column ?? 0, 0)
    expect(await unreadable(page), 'the words for a lost picture').toEqual([])
  }
})

test('the links of an embed are large enough to be hit, 24 px, in a narrow frame too', async ({ page, webUrl }) => {
  for (const width of [240, 390]) {
    await page.setViewportSize({ height: 900, width })
    await page.goto(webUrl + cannedPages.embed)
    const small = await page
      .locator('main a')
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 24).map(({ outerHTML }) => outerHTML))
    expect(small).toEqual([])
  }
})

test('a screenshot of the whole page and a print show every entry', async ({ page, webUrl }) => {
  await page.goto(webUrl + cannedPages.pictures)
  await expect(page.locator('.entries-whole')).toBeAttached()
  await expect.poll(blankEntries).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await blankEntries()).toEqual([])

  /** The entries without a letter of their title in a screenshot of the whole page. */
  async function blankEntries(): Promise<string[]> {
    const titles = await page.locator('.entry h2').evaluateAll((headings) =>
      headings.map((heading) => {
        const { height, left, top, width } = heading.getBoundingClientRect()
        return {
          name: heading.textContent,
          place: { height: Math.floor(height), left: Math.ceil(left), top: Math.ceil(top + scrollY), width: Math.floor(width) },
        }
      }),
    )
    const shot = sharp(await page.screenshot({ fullPage: true }))
    const isBlank = await Promise.all(titles.map(async ({ place }) => (await shot.clone().extract(place).stats()).entropy === 0))
    return titles.filter((_, at) => isBlank[at]).map(({ name }) => name)
  }
})
