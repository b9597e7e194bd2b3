import { saveDraft } from '../../admin/admin-form.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('a writer saves drafts and trashes her own, cannot publish, and readers see no change', async ({ montage, newsroom, page }) => {
  const password = 'a long enough one'
  const email = `${unique('writer').replace(' ', '.')}@montage.example`
  await newsroom.create('users', { email, name: 'Writer', password, role: 'writer' })
  const published = await newsroom.montage(unique('Published'))

  await page.goto(`${montage.cmsUrl}/admin`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Users' })).toHaveCount(0)

  await page.goto(`${montage.cmsUrl}/admin/collections/montages/${published.id}`)
  await page.locator('#field-title').fill(`${published.title}, as the writer has it`)
  await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
  await saveDraft(page)
  await page.locator('.doc-controls__popup').click()
  await expect(page.getByRole('button', { name: 'Duplicate' })).toBeVisible()
  for (const name of ['Unpublish', 'Delete', 'Move to trash']) await expect(page.getByRole('button', { name })).toHaveCount(0)

  await test.step('she moves her own draft to the trash and restores it', async () => {
    await page.goto(`${montage.cmsUrl}/admin/collections/people/create`)
    await page.locator('#field-name').fill(unique('Hers'))
    await page.getByRole('button', { name: 'Save Draft' }).click()
    await expect(page).toHaveURL(/people\/[0-9a-f-]{24,36}/)
    newsroom.adopt('people', page.url())
    const [id = ''] = /[0-9a-f-]{24,36}/.exec(page.url()) ?? []

    await page.locator('.doc-controls__popup').click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('checkbox', { name: /permanently/ })).toHaveCount(0)
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await expect(page).toHaveURL(/people(\?|$)/)

    await page.goto(`${montage.cmsUrl}/admin/collections/people/trash/${id}`)
    await expect(page.locator('.status__value')).toHaveText('Never public')
    await expect(page.getByRole('button', { name: 'Permanently delete' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    await expect(page).toHaveURL(new RegExp(`people/${id}`))
  })

  const reader = await page.context().newPage()
  await reader.goto(`${montage.webUrl}/montages/${published.slug}`)
  await expect(reader.locator('h1')).toHaveText(published.title)
})
