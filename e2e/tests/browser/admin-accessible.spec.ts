import type { Page } from '@playwright/test'
import { checkView } from '../../admin/check-view.ts'
import { control } from '../../admin/rank-desk.ts'
import { type Newsroom, unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

async function content(newsroom: Newsroom) {
  const films = [await newsroom.montage(unique('Alpha')), await newsroom.montage(unique('Beta')), await newsroom.montage(unique('Gamma'))]
  const list = await newsroom.list(unique('Looked at'), films)
  await newsroom.update('lists', list.id, { entries: films.toReversed().map(({ id }) => ({ montage: id })), _status: 'published' })
  await newsroom.update('lists', list.id, { standfirst: 'Changed in a draft.' }, '&draft=true')
  const trashed = await newsroom.list(unique('Gone'), [], { _status: 'draft' })
  await newsroom.update('lists', trashed.id, { deletedAt: new Date().toISOString() }, '&draft=true')
  return { film: films[0]?.id, image: films[0]?.image, list, trashed }
}

function viewsOf(admin: Page, cmsUrl: string) {
  return {
    check: (view: string, landmark: string, page: Page = admin) =>
      test.step(view, async () => {
        await expect(page.locator(landmark).first()).toBeVisible()
        await checkView(page, view)
      }),
    open: (path: string, page: Page = admin) => page.goto(`${cmsUrl}/admin${path}`),
  }
}

test.describe('axe finds no violations, light and dark, and on a phone nothing is wider than the screen', () => {
  test.setTimeout(180_000)

  test('before signing in, in tables, versions and images', async ({ admin, browser, montage, newsroom }) => {
    const { image, list, trashed } = await content(newsroom)
    const { check, open } = viewsOf(admin, montage.cmsUrl)
    const outside = await browser.newContext()
    const signedOut = await outside.newPage()
    for (const [path, landmark] of [
      ['/login', '.login__form'],
      ['/reset/token', '#field-password'],
    ] as const) {
      await open(path, signedOut)
      await check(path, landmark, signedOut)
    }
    await outside.close()

    await open('')
    await check('dashboard', '.dashboard__rows')
    await admin.getByRole('button', { name: 'Find', exact: true }).click()
    await check('the search from anywhere', '.find__option')

    await open('/collections/montages?limit=5')
    await admin.locator('#toggle-list-filters').click()
    // Before the table has its scripts, a click is lost.
    await expect(async () => {
      await admin.getByRole('button', { name: 'Add filter' }).click({ timeout: 1000 })
      await expect(admin.locator('.condition')).toBeVisible({ timeout: 2000 })
    }).toPass()
    await check('a table with a filter', '.condition')
    await admin.locator('#toggle-list-columns').click()
    const row = admin.getByRole('checkbox', { name: /^Select (?!all)/ }).first()
    // The filter reloads the table, which forgets the selection.
    await expect(() => row.check({ force: true, timeout: 1000 })).toPass()
    await check('a table with a row chosen, and columns to choose from', '.pill-selector')
    for (const collection of ['lists', 'media', 'people', 'users']) {
      await open(`/collections/${collection}`)
      await check(`the table of ${collection}`, 'tbody tr')
    }
    await open('/collections/people?search=nobody-of-that-name')
    await check('a table without rows', '.no-results')
    await open('/collections/lists/trash')
    await check('the trash', 'tbody tr')
    await open(`/collections/lists/trash/${trashed.id}`)
    await check('a list in the trash', '#action-restore')

    await open(`/collections/lists/${list.id}/versions`)
    await admin.locator('tbody tr').first().getByRole('link').click()
    await check('two versions compared', 'h2:has-text("Compare versions")')
    await open(`/collections/media/${image}`)
    await check('the form of an image', '#field-alt')
    await admin.locator('.file-field__edit').click()
    await check('the focal point', '.edit-upload')
  })

  test('in forms, drawers and dialogs', async ({ admin, montage, newsroom }) => {
    const { film, list } = await content(newsroom)
    const { check, open } = viewsOf(admin, montage.cmsUrl)
    await open(`/collections/lists/${list.id}`)
    await admin.locator('.tabs-field__tab-button', { hasText: 'Text' }).click()
    await admin.locator('[contenteditable=true]').first().click()
    await check('the text of a list', '.toolbar-popup__dropdown-label')
    await admin.locator('.tabs-field__tab-button', { hasText: 'Ranking' }).click()
    await control(admin, 2, 'note').click()
    await control(admin, 1, 'select').check()
    await control(admin, 3, 'handle').focus()
    await admin.keyboard.press('Space')
    await admin.keyboard.press('ArrowUp')
    await check('a list with an entry grabbed', '.rank-row')
    await admin.keyboard.press('Escape')
    await admin.getByRole('combobox', { name: 'Add a montage' }).fill('Alpha')
    await check('the search for montages', '[role=option]')
    await admin.keyboard.press('Escape')

    await control(admin, 1, 'title').click()
    await check('a montage in a drawer', '.doc-drawer #field-song')
    await admin.locator('.doc-drawer #field-song').fill('Eye of the Tiger')
    await admin.locator('.doc-drawer__header-close').click()
    await check('leaving without saving', '#leave-without-saving-doc-drawer, .confirmation-modal')

    await open(`/collections/lists/${list.id}`)
    await admin.getByRole('button', { name: 'More actions' }).click()
    await check('the menu of a list', '#action-unpublish')
    await admin.locator('#action-unpublish').click()
    await check('an unpublish', 'dialog[open]')

    await open('/collections/montages/create')
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await check('a form that was refused', '.field-error')
    await admin.getByRole('button', { name: 'Choose from existing' }).click()
    await check('images to choose from', '.list-drawer tbody tr')

    for (const [path, landmark] of [
      ['/collections/lists/create', '#field-title'],
      ['/collections/people/create', '#field-name'],
      ['/collections/media/create', '#field-alt'],
      ['/collections/users/create', '#field-email'],
      [`/collections/montages/${film}`, '[contenteditable=true]'],
      [`/collections/montages/${film}/versions`, 'tbody tr'],
      ['/globals/site', '.array-field__row'],
      ['/account', '#field-name'],
      ['/deliveries', '.deliveries h1'],
    ] as const) {
      await open(path)
      await check(path, landmark)
    }
  })
})

test('the first page that a signed-out browser opens has the theme of its device', async ({ browser, montage }) => {
  for (const colorScheme of ['dark', 'light'] as const) {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await page.goto(`${montage.cmsUrl}/admin/login`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await context.close()
  }
})
