import { boxOf } from '../../../admin/rank-desk.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'
import { activeOption, options, search } from './locators.ts'

test.use({ contentStatus: 'draft' })

for (const width of [390, 1440]) {
  test(`at ${width} px the options open below where there is room, else above, completely visible`, async ({
    admin,
    montage,
    newsroom,
  }) => {
    await admin.setViewportSize({ height: 900, width })
    const name = unique('Narrow')
    for (let film = 1; film <= 12; film++) await newsroom.montage(`${name} ${film}`, { _status: 'draft' })
    const list = await newsroom.list(unique('Narrow list'), [await newsroom.montage(unique('Film'))])
    await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    /** Whether the options open above the input, with some pixels of the window below it. */
    const isAbove = async (below: number) => {
      const { height: high, y } = await boxOf(search(admin))
      const height = Math.round(y + high + below)
      await admin.setViewportSize({ height, width })
      await search(admin).fill(name)
      await expect(options(admin).getByRole('option')).toHaveCount(12)
      await expect(activeOption(admin)).toBeVisible()
      const [text, popup] = [await search(admin).boundingBox(), await admin.locator('.add-entry__popup').boundingBox()]
      if (!text || !popup) throw new Error('Nothing is open.')
      const isOnTop = await activeOption(admin).evaluate((element) => {
        const { height, left, right, top } = element.getBoundingClientRect()
        const points = [left + 2, (left + right) / 2, right - 2]
        return height >= 24 && points.every((x) => element.contains(document.elementFromPoint(x, top + height / 2)))
      })
      const isInside = popup.x >= 0 && popup.x + popup.width <= width && popup.y >= 0 && popup.y + popup.height <= height
      expect({ isInside, isOnTop }).toEqual({ isInside: true, isOnTop: true })
      // The first Escape closes the options, the second empties the input.
      await search(admin).press('Escape')
      await search(admin).press('Escape')
      return popup.y < text.y
    }
    expect(await isAbove(500)).toBe(false)
    expect(await isAbove(220)).toBe(false)
    expect(await isAbove(80)).toBe(true)
  })
}
