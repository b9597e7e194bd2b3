import type { Locator } from '@playwright/test'

import { colleague } from '../../admin/editors.ts'
import { expect, test } from '../../fixtures.ts'

const password = 'a long enough other one'

test('who changes their own password gives the present one', async ({ browser, montage, newsroom }) => {
  const page = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Changes', role: 'writer' })
  await page.goto(`${montage.cmsUrl}/admin/account`)
  const present = page.getByLabel('Present password')
  await expect(page.locator('#field-name')).toBeVisible()
  await expect(present).toHaveCount(0)

  await page.getByRole('button', { name: 'Change Password' }).click()
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await present.fill('not the present one')
  // A form of Payload's takes a moment to hear of what was typed.
  const save = page.getByRole('button', { name: 'Save' })
  const saveUntil = (shown: Locator) =>
    expect(async () => {
      if (await save.isEnabled()) await save.click()
      await expect(shown).toBeVisible({ timeout: 10_000 })
    }).toPass({ timeout: 45_000 })
  await saveUntil(page.locator('.toast-error', { hasText: 'Give your present password to change it.' }))
  // Payload closes its fields; nothing of the password stays behind.
  await expect(present).toHaveCount(0)
  await expect(page.locator('#field-password')).toHaveCount(0)

  await page.getByRole('button', { name: 'Change Password' }).click()
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await present.fill('a long enough one')
  await saveUntil(page.locator('.toast-success', { hasText: 'Updated successfully.' }))
  await expect(present).toHaveCount(0)
  await expect(page.locator('#field-password')).toHaveCount(0)

  const email = await page.locator('#field-email').inputValue()
  const signIn = await page.request.post(`${montage.cmsUrl}/api/users/login`, { data: { email, password } })
  expect(signIn.status()).toBe(200)
  await page.context().close()
})
