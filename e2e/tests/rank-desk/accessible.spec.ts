import AxeBuilder from '@axe-core/playwright'

import { expect, test } from '../../fixtures.ts'
import { unique } from '../../newsroom.ts'
import { control, entry } from '../../rank-desk.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { height: 844, width } })

      test('axe finds nothing to mend in the desk', async ({ admin, montage, newsroom }) => {
        const draft = await newsroom.montage(unique('Draft'), { _status: 'draft' })
        const films = [draft, await newsroom.montage(unique('Live')), await newsroom.montage(unique('Other'))]
        const list = await newsroom.list(unique('Accessible'), films, { _status: 'draft' })
        await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
        await expect(entry(admin, 1)).toContainText('Draft')
        const look = async () => (await new AxeBuilder({ page: admin }).include('.rank-desk').analyze()).violations
        expect(await look()).toEqual([])

        await control(admin, 2, 'note').click()
        await control(admin, 1, 'choose').check()
        await control(admin, 3, 'handle').focus()
        await admin.keyboard.press('Space')
        await admin.keyboard.press('ArrowUp')
        expect(await look()).toEqual([])
        await admin.keyboard.press('Escape')

        await admin.getByRole('combobox', { name: 'Add a montage' }).fill('Live')
        await expect(admin.getByRole('option', { name: 'Live' })).toBeVisible()
        expect(await look()).toEqual([])
      })
    })
  }
}
