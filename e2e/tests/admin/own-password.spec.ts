import { colleague } from '../../admin/editors.ts'
import { expect, test } from '../../fixtures.ts'

test('who changes their own password gives the present one', async ({ browser, montage, newsroom }) => {
  const page = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Changes', role: 'writer' })
  await page.goto(`${montage.cmsUrl}/admin/account`)
  const present = page.getByLabel('Present password')
  await expect(page.locator('#field-name')).toBeVisible()
  await expect(present).toHaveCount(0)

  await page.getByRole('button', { name: 'Change Password' }).click()
  await page.locator('#field-password').fill('a long enough other one')
  await page.locator('#field-confirm-password').fill('a long enough other one')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Give your present password to change it.').first()).toBeVisible()

  await present.fill('not the present one')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('.toast-error', { hasText: 'Give your present password to change it.' })).toBeVisible()

  await present.fill('a long enough one')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Change Password' })).toBeVisible()
  await page.context().close()
})
