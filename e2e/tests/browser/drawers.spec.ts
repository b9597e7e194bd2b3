import type { Locator, Page } from '@playwright/test'
import { control } from '../../admin/rank-desk.ts'
import { type Newsroom, unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test.use({ contentStatus: 'draft' })

async function openMontage(page: Page, newsroom: Newsroom, cmsUrl: string): Promise<Locator> {
  const list = await newsroom.list(unique('Drawers'), [await newsroom.montage(unique('Film'))])
  await page.goto(`${cmsUrl}/admin/collections/lists/${list.id}`)
  await control(page, 1, 'title').click()
  const drawer = page.locator('.doc-drawer')
  await expect(drawer.locator('#field-song')).toBeVisible()
  return drawer
}

const question = (page: Page) => page.locator('dialog[open]', { hasText: 'Leave without saving' })

for (const [way, leave] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['a click beside it', (page: Page) => page.mouse.click(4, 400)],
] as const) {
  test(`${way} asks before it closes a drawer with unsaved changes, and closes an unchanged drawer at once`, async ({
    admin,
    montage,
    newsroom,
  }) => {
    const drawer = await openMontage(admin, newsroom, montage.cmsUrl)
    await drawer.locator('#field-song').fill('Eye of the Tiger')
    await leave(admin)
    await expect(question(admin)).toBeVisible()
    await question(admin).getByRole('button', { name: 'Stay on this page' }).click()
    await expect(drawer.locator('#field-song')).toHaveValue('Eye of the Tiger')

    await drawer.getByRole('button', { name: 'Save Draft' }).click()
    await expect(drawer, 'a save closes it').toHaveCount(0)
    await expect(control(admin, 1, 'title')).toBeFocused()
    // The focus returns a moment before the drawer can be opened again.
    await expect(async () => {
      if ((await drawer.count()) === 0) await admin.keyboard.press('Enter')
      await expect(drawer.locator('#field-song')).toHaveValue('Eye of the Tiger', { timeout: 2_000 })
    }).toPass()
    await leave(admin)
    await expect(drawer).toHaveCount(0)
    await expect(question(admin)).toHaveCount(0)
    await expect(control(admin, 1, 'title')).toBeFocused()
  })
}

test('a refused publish puts the focus into the first field with an error; an image is chosen from those that exist', async ({
  admin,
  montage,
  newsroom,
}) => {
  const image = await newsroom.image({ alt: unique('Chosen') })
  await admin.goto(`${montage.cmsUrl}/admin/collections/montages/create`)
  await admin.getByRole('button', { name: 'Publish changes' }).click()
  await expect(admin.locator('#field-title')).toBeFocused()
  await admin.locator('#field-image').getByRole('button', { name: 'Choose from existing' }).click()
  await admin.locator('.list-drawer').getByRole('row', { name: image.alt }).getByRole('button', { name: 'picture.png' }).click()
  await expect(admin.locator('.list-drawer')).toHaveCount(0)
  await expect(admin.locator('#field-image')).toContainText(image.alt)
})

test('Escape asks before it discards a new montage', async ({ admin, montage, newsroom }) => {
  const list = await newsroom.list(unique('Drawers'), [await newsroom.montage(unique('Film'))])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.getByRole('combobox', { name: 'Add a montage' }).fill(unique('Nowhere'))
  await admin.getByRole('button', { exact: true, name: 'New montage' }).click()
  const drawer = admin.locator('.doc-drawer')
  await drawer.locator('#field-sequence').fill('An hour of writing.')
  await admin.keyboard.press('Escape')
  await question(admin).getByRole('button', { name: 'Stay on this page' }).click()
  await expect(drawer.locator('#field-sequence')).toHaveValue('An hour of writing.')
})

test('Escape closes only the “/” menu of the rich text or the comments, and typing continues in the text', async ({
  admin,
  montage,
  newsroom,
}) => {
  const drawer = await openMontage(admin, newsroom, montage.cmsUrl)
  const text = drawer.locator('[contenteditable=true]')
  await text.click()
  await admin.keyboard.type('He runs. ')
  await admin.keyboard.press('Enter')
  await admin.keyboard.type('/')
  await expect(admin.locator('.slash-menu-popup')).toBeVisible()
  await admin.keyboard.press('Escape')
  await expect(admin.locator('.slash-menu-popup')).toHaveCount(0)
  await admin.keyboard.type(' and he climbs')
  await expect(text).toContainText('/ and he climbs')
  await admin.keyboard.press('Tab')
  expect(await drawer.evaluate((element) => element.contains(document.activeElement)), 'the focus stays in the drawer').toBe(true)

  await text.click()
  await admin.keyboard.press('Control+Alt+m')
  const comments = drawer.getByRole('complementary', { name: 'Comments' })
  await comments.getByLabel('Comment on Text').fill('Whom?')
  await admin.keyboard.press('Escape')
  await expect(comments).toHaveCount(0)
  await expect(question(admin)).toHaveCount(0)
  await expect(text).toBeFocused()

  await admin.keyboard.press('Escape')
  await expect(question(admin)).toBeVisible()
})
