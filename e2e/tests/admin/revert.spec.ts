import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('an editor reverts a draft to the published state', async ({ admin, montage, newsroom }) => {
  const list = await newsroom.list(unique('Reverted'), [await newsroom.montage(unique('Film'))], { standfirst: 'As readers have it.' })
  await newsroom.update('lists', list.id, { standfirst: 'Not yet.' }, '&draft=true')

  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect(admin.locator('#field-standfirst')).toHaveValue('Not yet.')
  await admin.getByRole('button', { name: 'Revert to published' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await expect(admin.locator('#field-standfirst')).toHaveValue('As readers have it.')
  await expect(admin.locator('.status__value')).toHaveText('Public')

  await admin.reload()
  await expect(admin.locator('#field-standfirst')).toHaveValue('As readers have it.')
})
