import { tabTo } from '../../admin/admin-form.ts'
import { checkView } from '../../admin/check-view.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('links to a preview are made and ended with the keyboard alone', async ({ admin: page, montage, newsroom }) => {
  const draft = await newsroom.montage(unique('Shared'), { _status: 'draft' })
  await page.goto(`${montage.cmsUrl}/admin/collections/montages/${draft.id}`)
  const button = page.getByRole('button', { name: 'Share a preview…' })
  await button.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share a preview' })
  await expect(dialog.getByLabel('For whom')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Say for whom the link is, in 80 characters at most.')

  await page.keyboard.type('the legal desk')
  await page.keyboard.press('Enter')
  const address = dialog.getByRole('textbox', { name: 'The link for the legal desk' })
  await expect(address).toBeFocused()
  await expect(address).toHaveValue(new RegExp(`^${montage.webUrl}/preview/s/[\\w-]{43}$`))
  const links = dialog.getByRole('region', { name: 'Links' })
  await expect(links.getByRole('listitem')).toContainText(['Shared by Admin. Shows the newest draft until'])
  await expect(links.getByRole('listitem')).toContainText(['Not opened yet.'])

  await dialog.getByLabel('For whom').fill('my agent')
  await dialog.getByLabel(/as it is saved now/).press('Space')
  await tabTo(page, dialog.getByRole('button', { name: 'Make a link' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'The link for my agent' })).toBeFocused()
  await expect(links.getByRole('listitem')).toHaveCount(2)

  await tabTo(page, links.getByRole('button', { name: 'End the link for my agent' }))
  await page.keyboard.press('Enter')
  await expect(links.getByRole('button', { name: 'End it for good' })).toBeFocused()
  await checkView(page, 'the links of a montage')
  await links.getByRole('button', { name: 'End it for good' }).press('Enter')
  await expect(links.getByRole('listitem').filter({ hasText: 'my agent' })).toContainText('This link was ended on')
  await expect(links.getByRole('heading', { name: 'Links' })).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(page.getByRole('region', { name: 'Links to the preview' })).toContainText('1 link works.')
  await expect(page.getByRole('button', { name: 'Save Draft' })).toBeDisabled()
})
