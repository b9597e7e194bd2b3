import AxeBuilder from '@axe-core/playwright'
import type { List } from '../../../../apps/cms/src/payload-types.ts'
import { announcement, control, entry, ranking } from '../../../admin/rank-desk.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'

test.use({ contentStatus: 'draft' })

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { height: 844, width } })

    test('rows far from the view show rank and title, and get their controls on scroll or focus, without a layout shift', async ({
      admin,
      montage,
      newsroom,
    }) => {
      const [first, last] = [await newsroom.montage(unique('First')), await newsroom.montage(unique('Last'))]
      const list = await newsroom.list(unique('Far'), [first])
      // Entries of a draft may lack a montage; a hundred montages would take long to make.
      const entries = [{ montage: first.id }, ...Array.from({ length: 118 }, () => ({})), { montage: last.id }]
      await newsroom.update('lists', list.id, { entries: entries as NonNullable<List['entries']> }, '&draft=true')
      await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
      await expect.poll(async () => (await ranking(admin)).at(-1)).toBe(last.title)
      const shape = (rank: number) =>
        entry(admin, rank).evaluate((row) => {
          const box = row.getBoundingClientRect()
          const title = row.querySelector('.rank-row__name')?.getBoundingClientRect()
          return { height: box.height, left: title?.left, top: title && title.top - box.top }
        })
      const heightOfList = () => admin.locator('.rank-desk__list').evaluate((list) => list.getBoundingClientRect().height)

      await expect(control(admin, 1, 'handle')).toBeVisible()
      await expect(control(admin, 120, 'handle')).toHaveCount(0)
      await expect(entry(admin, 120)).toHaveText(/^120/)
      const [far, height] = [await shape(120), await heightOfList()]
      expect((await new AxeBuilder({ page: admin }).include('.rank-desk').analyze()).violations).toEqual([])

      // As Ctrl-F does.
      expect(await admin.evaluate((title) => (window as unknown as { find: (text: string) => boolean }).find(title), last.title)).toBe(true)
      await expect(entry(admin, 120)).toBeInViewport()
      await expect(control(admin, 120, 'handle')).toBeVisible()
      await expect(admin.getByRole('textbox', { name: `Rank of ${last.title}` })).toHaveValue('120')
      expect(await admin.evaluate(() => getSelection()?.toString())).toBe(last.title)
      expect([await shape(120), await heightOfList()]).toEqual([far, height])

      // The row with the focus keeps its controls, and the row below gets them.
      await control(admin, 1, 'title').focus()
      await control(admin, 1, 'down').focus()
      await entry(admin, 120).scrollIntoViewIfNeeded()
      await expect(control(admin, 2, 'down')).toHaveCount(0)
      await expect(control(admin, 1, 'down')).toBeFocused()
      await admin.keyboard.press('ArrowDown')
      await expect(control(admin, 2, 'down')).toBeFocused()
      await expect(entry(admin, 2)).toBeInViewport()

      await admin.getByRole('textbox', { name: `Rank of ${first.title}` }).fill('120')
      await admin.keyboard.press('Enter')
      await expect(announcement(admin)).toHaveText(`${first.title}, rank 120 of 120`)
      await expect(admin.getByRole('textbox', { name: `Rank of ${first.title}` })).toBeFocused()
      await expect(entry(admin, 120)).toBeInViewport()
      await expect(control(admin, 119, 'handle')).toBeVisible()
    })
  })
}
