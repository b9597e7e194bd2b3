import type { Page } from '@playwright/test'
import { lookAt } from '../../admin/look.ts'
import { control } from '../../admin/rank-desk.ts'
import { type Newsroom, unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

/** A list whose draft waits above its second edition, one of its films, and a list in the trash. */
async function content(newsroom: Newsroom) {
  const films = [await newsroom.montage(unique('Alpha')), await newsroom.montage(unique('Beta')), await newsroom.montage(unique('Gamma'))]
  const list = await newsroom.list(unique('Looked at'), films)
  await newsroom.update('lists', list.id, { entries: films.toReversed().map(({ id }) => ({ montage: id })), _status: 'published' })
  await newsroom.update('lists', list.id, { standfirst: 'Changed in a draft.' }, '&draft=true')
  const gone = await newsroom.list(unique('Gone'), [], { _status: 'draft' })
  await newsroom.update('lists', gone.id, { deletedAt: new Date().toISOString() }, '&draft=true')
  return { film: films[0]?.id, gone, list }
}

/** `open` opens a view of the admin; `look` looks at it once a landmark of it is there. */
function looking(admin: Page, cmsUrl: string) {
  return {
    look: (view: string, landmark: string, page: Page = admin) =>
      test.step(view, async () => {
        await expect(page.locator(landmark).first()).toBeVisible()
        await lookAt(page, view)
      }),
    open: (path: string, page: Page = admin) => page.goto(`${cmsUrl}/admin${path}`),
  }
}

test.describe('axe finds nothing, light and dark, and on a phone nothing lies beside the screen', () => {
  test.setTimeout(180_000)

  test('before signing in, in tables, versions and images', async ({ admin, browser, montage, newsroom }) => {
    const { gone, list } = await content(newsroom)
    const { look, open } = looking(admin, montage.cmsUrl)
    const outside = await browser.newContext()
    const signedOut = await outside.newPage()
    for (const [path, landmark] of [
      ['/login', '.login__form'],
      ['/forgot', '.form-header'],
      ['/reset/token', '#field-password'],
    ] as const) {
      await open(path, signedOut)
      await look(path, landmark, signedOut)
    }
    await outside.close()

    await open('')
    await look('dashboard', '.card')

    await open('/collections/montages?limit=5')
    await admin.locator('#toggle-list-filters').click()
    await admin.getByRole('button', { name: 'Add filter' }).click()
    await look('a table with a filter', '.condition')
    await admin.locator('#toggle-list-columns').click()
    const row = admin.getByRole('checkbox', { name: /^Select (?!all)/ }).first()
    // The filter has the table read anew, which forgets what was chosen.
    await expect(() => row.check({ force: true, timeout: 1000 })).toPass()
    await look('a table with a row chosen, and columns to choose from', '.pill-selector')
    for (const collection of ['lists', 'media', 'people', 'users']) {
      await open(`/collections/${collection}`)
      await look(`the table of ${collection}`, 'tbody tr')
    }
    await open('/collections/people?search=nobody-of-that-name')
    await look('a table without rows', '.no-results')
    await open('/collections/lists/trash')
    await look('the trash', 'tbody tr')
    await open(`/collections/lists/trash/${gone.id}`)
    await look('a list in the trash', '#action-restore')

    await open(`/collections/lists/${list.id}/versions`)
    await admin.locator('tbody tr').first().getByRole('link').click()
    await look('two versions compared', 'h2:has-text("Compare versions")')
    await open('/collections/media')
    await admin.locator('tbody tr').first().getByRole('link').click()
    await look('the form of an image', '#field-alt')
    await admin.locator('.file-field__edit').click()
    await look('the focal point', '.edit-upload')
  })

  test('in forms, drawers and dialogs', async ({ admin, montage, newsroom }) => {
    const { film, list } = await content(newsroom)
    const { look, open } = looking(admin, montage.cmsUrl)
    await open(`/collections/lists/${list.id}`)
    await admin.locator('.tabs-field__tab-button', { hasText: 'Text' }).click()
    await admin.locator('[contenteditable=true]').first().click()
    await look('the text of a list', '.toolbar-popup__dropdown-label')
    await admin.locator('.tabs-field__tab-button', { hasText: 'Ranking' }).click()
    await control(admin, 2, 'note').click()
    await control(admin, 1, 'select').check()
    await control(admin, 3, 'handle').focus()
    await admin.keyboard.press('Space')
    await admin.keyboard.press('ArrowUp')
    await look('a list with an entry grabbed', '.rank-row')
    await admin.keyboard.press('Escape')
    await admin.getByRole('combobox', { name: 'Add a montage' }).fill('Alpha')
    await look('the search for montages', '[role=option]')
    await admin.keyboard.press('Escape')

    await control(admin, 1, 'title').click()
    await look('a montage in a drawer', '.doc-drawer #field-song')
    await admin.locator('.doc-drawer #field-song').fill('Eye of the Tiger')
    await admin.locator('.doc-drawer__header-close').click()
    await look('leaving without saving', '#leave-without-saving-doc-drawer, .confirmation-modal')

    await open(`/collections/lists/${list.id}`)
    await admin.getByRole('button', { name: 'More actions' }).click()
    await look('the menu of a list', '#action-unpublish')
    await admin.locator('#action-unpublish').click()
    await look('an unpublish', 'dialog[open]')

    await open('/collections/montages/create')
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await look('a form that was refused', '.field-error')
    await admin.getByRole('button', { name: 'Choose from existing' }).click()
    await look('images to choose from', '.list-drawer tbody tr')

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
      await look(path, landmark)
    }
  })
})
