import { saveDraft } from '../admin-form.ts'
import { expect, test } from '../fixtures.ts'
import { unique } from '../newsroom.ts'

test('a writer saves drafts, is offered no way to publish, and readers notice nothing', async ({ montage, newsroom, page }) => {
  const password = 'a long enough one'
  const email = `${unique('writer').replace(' ', '.')}@montage.example`
  await newsroom.create('users', { email, name: 'Writer', password, role: 'writer' })
  const published = await newsroom.montage(unique('Published'))

  await page.goto(`${montage.cmsUrl}/admin`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'Content' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Users' })).toHaveCount(0)

  await page.goto(`${montage.cmsUrl}/admin/collections/montages/${published.id}`)
  await page.locator('#field-title').fill(`${published.title}, as the writer has it`)
  await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
  await saveDraft(page)
  await page.locator('.doc-controls__popup').click()
  await expect(page.getByRole('button', { name: 'Duplicate' })).toBeVisible()
  for (const name of ['Unpublish', 'Delete', 'Move to trash']) await expect(page.getByRole('button', { name })).toHaveCount(0)

  const reader = await page.context().newPage()
  await reader.goto(`${montage.webUrl}/montages/${published.slug}`)
  await expect(reader.locator('h1')).toHaveText(published.title)
})
