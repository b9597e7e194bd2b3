import AxeBuilder from '@axe-core/playwright'

import { expect, test } from '../../fixtures.ts'
import { unique } from '../../newsroom.ts'
import { control, entry } from '../../rank-desk.ts'

test('axe finds nothing to mend in the desk, light and dark, on a desk and on a phone', async ({ admin, montage, newsroom }) => {
  const draft = await newsroom.montage(unique('Draft'), { _status: 'draft' })
  const films = [draft, await newsroom.montage(unique('Live')), await newsroom.montage(unique('Other'))]
  const list = await newsroom.list(unique('Accessible'), films, { _status: 'draft' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect(entry(admin, 1)).toContainText('Not public')

  /** The admin is light or dark by an attribute, which goes by the browser when a page is opened. */
  const look = async (state: string) => {
    for (const width of [1440, 390]) {
      await admin.setViewportSize({ height: 844, width })
      for (const colorScheme of ['light', 'dark'] as const) {
        await admin.emulateMedia({ colorScheme })
        await admin.evaluate(async (theme) => {
          document.documentElement.setAttribute('data-theme', theme)
          await Promise.all(document.getAnimations().map(({ finished }) => finished))
        }, colorScheme)
        const { violations } = await new AxeBuilder({ page: admin }).include('.rank-desk').analyze()
        expect(violations, `${state}, ${colorScheme}, ${width} px wide`).toEqual([])
      }
    }
  }
  await look('at rest')

  await control(admin, 2, 'note').click()
  await control(admin, 1, 'choose').check()
  await control(admin, 3, 'handle').focus()
  await admin.keyboard.press('Space')
  await admin.keyboard.press('ArrowUp')
  await look('with an entry grabbed')
  await admin.keyboard.press('Escape')

  await admin.getByRole('combobox', { name: 'Add a montage' }).fill('Live')
  await expect(admin.getByRole('option', { name: 'Live' })).toBeVisible()
  await look('with the search open')
})
