import { publish, saveDraft, tabTo } from '../admin/admin-form.ts'
import { addEntry, control, dragEntry, entry, ranking } from '../admin/rank-desk.ts'
import { unique } from '../content/newsroom.ts'
import { flatPng } from '../content/pictures.ts'
import { expect, test } from '../fixtures.ts'

test('an editor signs in, writes a montage, ranks it with mouse and keyboard, and publishes', async ({ montage, newsroom, page }) => {
  const [first, second, written] = [unique('First'), unique('Second'), unique('Written')]
  const list = await newsroom.list(unique('Main job'), [await newsroom.montage(first), await newsroom.montage(second)])

  await test.step('signs in', async () => {
    await page.goto(`${montage.cmsUrl}/admin`)
    await page.getByLabel('Email').fill(montage.email)
    await page.getByLabel('Password').fill(montage.password)
    await page.getByRole('button', { name: 'Login' }).click()
    await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
  })

  await test.step('writes a montage with image and credit', async () => {
    await page.goto(`${montage.cmsUrl}/admin/collections/montages/create`)
    await page.locator('#field-title').fill(written)
    await page.locator('#field-year').fill('1985')
    await page.locator('#field-sequence').fill('A boxer trains in the snow.')
    await page.locator('.rich-text-lexical [contenteditable=true]').fill('He runs uphill.')
    await page.locator('#field-image').getByRole('button', { name: 'Create New' }).click()
    const drawer = page.locator('.doc-drawer')
    await drawer.locator('input[type=file]').setInputFiles({ buffer: await flatPng(), mimeType: 'image/png', name: 'snow.png' })
    await drawer.locator('#field-alt').fill('A field of snow')
    await drawer.locator('#field-credit').fill('Illustration: Ada Lens')
    await drawer.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(drawer).toBeHidden()
    await publish(page)
    await expect(page).toHaveURL(/montages\/[0-9a-f-]{24,36}/)
    newsroom.adopt('montages', page.url())
  })

  await test.step('adds it, drags it to rank 1, and moves another up with the keyboard', async () => {
    await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    await expect(entry(page, 2)).toContainText(second)
    await addEntry(page, written)
    await dragEntry(page, 3, 1)
    await expect.poll(() => ranking(page)).toEqual([written, first, second])

    await tabTo(page, control(page, 3, 'up'))
    await page.keyboard.press('Enter')
    await expect.poll(() => ranking(page)).toEqual([written, second, first])
    await publish(page)
  })

  await test.step('the page shows that order to readers, with the credit beside the image', async () => {
    await expect(async () => {
      await page.goto(`${montage.webUrl}/lists/${list.slug}`)
      await expect(page.locator('ol > li[id] h2')).toHaveText([new RegExp(written), new RegExp(second), new RegExp(first)], {
        timeout: 200,
      })
    }).toPass({ timeout: 10_000 })
    await expect(page.locator('ol > li[id]').first()).toContainText('Illustration: Ada Lens')
    await expect(page.locator('ol > li[id]').first().getByAltText('A field of snow')).toBeVisible()
  })

  await test.step('readers do not see a re-rank in a draft; after an unpublish the page is gone', async () => {
    await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    await expect.poll(() => ranking(page)).toEqual([written, second, first])
    await dragEntry(page, 3, 1)
    await expect.poll(() => ranking(page)).toEqual([first, written, second])
    await saveDraft(page)

    const reader = await page.context().newPage()
    await reader.goto(`${montage.webUrl}/lists/${list.slug}`)
    await expect(reader.locator('ol > li[id] h2')).toHaveText([new RegExp(written), new RegExp(second), new RegExp(first)])

    await page.locator('.doc-controls__popup').click()
    await page.getByRole('button', { name: 'Unpublish' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Unpublish' }).click()
    await expect(async () => {
      const response = await reader.goto(`${montage.webUrl}/lists/${list.slug}`)
      expect(response?.status()).toBe(404)
    }).toPass({ timeout: 10_000 })
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
