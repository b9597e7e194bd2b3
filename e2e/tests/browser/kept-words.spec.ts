import type { Page } from '@playwright/test'

import { saveDraft } from '../../admin/admin-form.ts'
import { colleague } from '../../admin/editors.ts'
import { control, entry, listOf, ranking } from '../../admin/rank-desk.ts'
import { notice, storedOpenings } from '../../admin/unsaved-words.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test.use({ contentStatus: 'draft' })

const choice = (page: Page, name: string) => notice(page).getByRole('button', { name })

test('unsaved words of a montage are offered after a reload: compared, restored and saved', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Film'), { directors: ['Ada Lens'] })
  const form = `montages/${film.id}`
  admin.on('dialog', (dialog) => void dialog.accept())
  await admin.goto(`${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  await admin.locator('[contenteditable=true]').click()
  await admin.keyboard.type('He runs up the stairs.')
  await admin.locator('.field-directors .rs__input').fill('Ida Reel')
  await admin.keyboard.press('Enter')
  await expect.poll(() => storedOpenings(admin, form)).toBe(1)

  await test.step('including the word that was typed last', async () => {
    await admin.locator('#field-title').fill('Typed and not saved')
    await admin.reload()
    await expect(notice(admin)).toContainText(/You typed here at \d\d:\d\d and did not save\./)
  })
  await test.step('the comparison shows the differences', async () => {
    await choice(admin, 'Look at it').click()
    await expect(notice(admin).getByRole('row', { name: 'Film title' })).toContainText('Typed and not saved')
    await expect(notice(admin).getByRole('row', { name: 'Film title' })).toContainText(film.title)
    await expect(notice(admin).getByRole('row', { name: 'Text' })).toContainText('He runs up the stairs.')
    await expect(notice(admin).getByRole('row', { name: 'Song' })).toHaveCount(0)
  })
  await test.step('the restored form has the typed words and can be saved', async () => {
    await choice(admin, 'Put it back').click()
    await expect(notice(admin)).toHaveCount(0)
    await expect(admin.locator('#field-title')).toHaveValue('Typed and not saved')
    await expect(admin.locator('[contenteditable=true]')).toHaveText('He runs up the stairs.')
    await expect(admin.getByRole('button', { name: 'Publish changes' })).toBeEnabled()
  })
  await test.step('words typed during the save are offered once its response has replaced them', async () => {
    let answer = () => {}
    const isTyped = new Promise<void>((resolve) => {
      answer = resolve
    })
    await admin.route(`**/api/${form}?*`, async (route) => {
      const response = await route.fetch()
      await isTyped
      await route.fulfill({ response })
    })
    await admin.locator('[contenteditable=true]').click()
    await admin.keyboard.press('Control+End')
    await Promise.all([admin.waitForRequest((request) => request.method() === 'PATCH'), admin.keyboard.press('Control+s')])
    await admin.keyboard.type(' Twice.')
    // Rich text reaches its form when the browser is idle.
    await admin.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))))
    answer()
    await choice(admin, 'Put it back').click()
    await expect(admin.locator('[contenteditable=true]')).toHaveText('He runs up the stairs. Twice.')
    await admin.unrouteAll()
  })
  await test.step('the saved document has all typed words', async () => {
    await saveDraft(admin)
    await expect
      .poll(async () => JSON.stringify((await newsroom.newest('montages', film.id)).body))
      .toContain('He runs up the stairs. Twice.')
    expect(await newsroom.newest('montages', film.id)).toMatchObject({
      directors: ['Ada Lens', 'Ida Reel'],
      title: 'Typed and not saved',
    })
  })
  await test.step('after the save, the browser stores them no longer', async () => {
    await expect.poll(() => storedOpenings(admin, form)).toBe(0)
  })
})

test('an unsaved ranking survives a crash, and a save by a colleague meanwhile leads to the conflict dialog', async ({
  admin,
  montage,
  newsroom,
}) => {
  const { films, list, named } = await listOf(3, newsroom)
  const address = `${montage.cmsUrl}/admin/collections/lists/${list.id}`
  await admin.goto(address)
  await expect.poll(() => ranking(admin)).toEqual(named('ABC'))
  await control(admin, 3, 'top').click()
  await control(admin, 1, 'note').click()
  await entry(admin, 1).getByRole('textbox', { name: /note/i }).fill('Nobody trains harder.')
  await expect.poll(() => storedOpenings(admin, `lists/${list.id}`)).toBe(1)
  const next = await admin.context().newPage()
  // Without beforeunload, as if the browser had been killed.
  await admin.close()
  await newsroom.update('lists', list.id, { standfirst: 'As saved meanwhile.' }, '&draft=true')

  await next.goto(address)
  await expect(notice(next)).toContainText('saved this since')
  await choice(next, 'Look at it').click()
  await expect(notice(next).getByRole('row', { name: films[2]?.title ?? '' })).toHaveText(/3\s*1/)
  await expect(notice(next)).toContainText('Nobody trains harder.')
  await choice(next, 'Put it back').click()
  await expect.poll(() => ranking(next)).toEqual(named('CAB'))

  await next.getByRole('button', { name: 'Save Draft' }).click()
  await next.getByRole('dialog').getByRole('button', { name: 'Put mine on top' }).click()
  await expect(next.getByRole('dialog')).toBeHidden()
  const { entries, standfirst } = await newsroom.newest('lists', list.id)
  expect(entries).toMatchObject([
    { montage: films[2]?.id, note: 'Nobody trains harder.' },
    { montage: films[0]?.id },
    { montage: films[1]?.id },
  ])
  expect(standfirst).toBe('As saved meanwhile.')
  await expect.poll(() => storedOpenings(next, `lists/${list.id}`)).toBe(0)
})

test('another user of the browser neither sees nor removes unsaved words; the settings and images store them too', async ({
  browser,
  montage,
  newsroom,
}) => {
  const image = await newsroom.image()
  const page = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  page.on('dialog', (dialog) => void dialog.accept())
  const newPerson = `${montage.cmsUrl}/admin/collections/people/create`
  await page.goto(newPerson)
  await page.locator('#field-biography').fill('Ada’s words.')
  await expect.poll(() => storedOpenings(page, 'people/')).toBe(1)
  const cookies = await page.context().cookies()

  await test.step('another user signs in', async () => {
    const ida = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ida Reel' })
    await page.context().addCookies(await ida.context().cookies())
    await ida.context().close()
    await page.goto(newPerson)
    await page.locator('#field-biography').fill('Ida’s words.')
    await expect.poll(() => storedOpenings(page, 'people/')).toBe(2)
    await expect(notice(page)).toHaveCount(0)
  })
  await test.step('the first user comes back and discards hers', async () => {
    await page.context().addCookies(cookies)
    await page.goto(newPerson)
    await choice(page, 'Look at it').click()
    await expect(notice(page)).toContainText('Ada’s words.')
    await choice(page, 'Throw it away').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Throw it away' }).click()
    await expect(notice(page)).toHaveCount(0)
    await expect.poll(() => storedOpenings(page, 'people/')).toBe(1)
    await expect(page.locator('#field-biography')).toHaveValue('')
  })
  for (const [form, address, field] of [
    ['site/', 'globals/site', '#field-description'],
    [`media/${image.id}`, `collections/media/${image.id}`, '#field-alt'],
  ] as const) {
    await test.step(address, async () => {
      await page.goto(`${montage.cmsUrl}/admin/${address}`)
      await page.locator(field).fill('Typed and not saved')
      await expect.poll(() => storedOpenings(page, form)).toBe(1)
      await page.reload()
      await choice(page, 'Put it back').click()
      await expect(page.locator(field)).toHaveValue('Typed and not saved')
    })
  }
  await page.context().close()
})

test('a new montage in a drawer survives a crash, and is stored in the browser until it is created', async ({
  admin,
  montage,
  newsroom,
}) => {
  const list = await newsroom.list(unique('Drawer'), [await newsroom.montage(unique('Film'))])
  const title = unique('Made in a drawer')
  const openDrawer = async (page: Page) => {
    await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    await page.getByRole('combobox', { name: 'Add a montage' }).fill(title)
    await page.getByRole('button', { exact: true, name: 'New montage' }).click()
    return page.locator('.doc-drawer')
  }
  const drawer = await openDrawer(admin)
  await drawer.locator('#field-sequence').fill('An hour of writing.')
  await expect.poll(() => storedOpenings(admin, 'montages/')).toBe(1)
  const next = await admin.context().newPage()
  await admin.close()

  const again = await openDrawer(next)
  await choice(next, 'Put it back').click()
  await expect(again.locator('#field-sequence')).toHaveValue('An hour of writing.')
  await expect(again.locator('#field-title')).toHaveValue(title)
  await again.getByRole('button', { name: 'Save Draft' }).click()
  await expect.poll(() => ranking(next)).toContain(title)
  await expect.poll(() => storedOpenings(next, 'montages/')).toBe(0)
  expect(await newsroom.count('montages', `where[sequence][equals]=An hour of writing.&where[title][equals]=${title}`)).toBe(1)
})
