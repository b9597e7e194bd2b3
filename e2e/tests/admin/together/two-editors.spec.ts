import type { Page } from '@playwright/test'

import { changeAndAwaitFormState, publish, saveDraft, tabTo } from '../../../admin/admin-form.ts'
import { colleague } from '../../../admin/editors.ts'
import { control, ranking } from '../../../admin/rank-desk.ts'
import { type Newsroom, unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'

const conflict = (page: Page) => page.getByRole('dialog', { name: /saved this list at/ })

/** A published list of three that the editor has open, and that Ada has saved since. */
async function savedMeanwhile(admin: Page, newsroom: Newsroom, cmsUrl: string, ada: Page) {
  const films = [
    await newsroom.montage(unique('One')),
    await newsroom.montage(unique('Two')),
    await newsroom.montage(unique('Three')),
  ] as const
  const list = await newsroom.list(unique('Shared'), [...films])
  const address = `${cmsUrl}/admin/collections/lists/${list.id}`
  await admin.goto(address)
  await expect.poll(() => ranking(admin)).toEqual(films.map(({ title }) => title))

  await ada.goto(address)
  await expect.poll(() => ranking(ada)).toHaveLength(3)
  await ada.locator('#field-standfirst').fill('As Ada has it.')
  await control(ada, 3, 'up').click()
  await saveDraft(ada)
  return { films, list }
}

test('the second of two saves is refused; after a comparison it is saved on top, and the first stays in the versions', async ({
  admin,
  browser,
  montage,
  newsroom,
}) => {
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  const { films, list } = await savedMeanwhile(admin, newsroom, montage.cmsUrl, ada)

  await test.step('the save is refused, and closing the dialog keeps the typed text', async () => {
    // Payload also offers to reload, which would lose the unsaved words.
    await changeAndAwaitFormState(admin, () => admin.locator('#field-standfirst').fill('As I have it.'))
    await admin.getByRole('button', { name: 'Save Draft' }).click()
    await expect(conflict(admin)).toContainText('Ada Lens saved this list at')
    await conflict(admin).getByRole('button', { name: 'Keep editing' }).click()
    await expect(conflict(admin)).toBeHidden()
    await expect(admin.locator('#field-standfirst')).toHaveValue('As I have it.')
    expect(await newsroom.newest('lists', list.id)).toMatchObject({ standfirst: 'As Ada has it.' })
  })

  await test.step('the differences: ranks by montage, and the other fields', async () => {
    await admin.getByRole('button', { name: 'Save Draft' }).click()
    await conflict(admin).getByRole('button', { name: 'See what changed' }).click()
    await expect(conflict(admin).getByRole('row', { name: films[1].title })).toHaveText(new RegExp(`${films[1].title}\\s*3\\s*2`))
    await expect(conflict(admin).getByRole('row', { name: films[2].title })).toHaveText(new RegExp(`${films[2].title}\\s*2\\s*3`))
    await expect(conflict(admin).getByRole('row', { name: films[0].title })).toHaveCount(0)
    await expect(conflict(admin).getByRole('row', { name: 'Standfirst' })).toContainText('As Ada has it.')
    await expect(conflict(admin).getByRole('row', { name: 'Standfirst' })).toContainText('As I have it.')
  })

  await test.step('the editor’s version is saved on top', async () => {
    await conflict(admin).getByRole('button', { name: 'Put mine on top' }).click()
    await expect(conflict(admin)).toBeHidden()
    const newest = await newsroom.newest('lists', list.id)
    expect(newest).toMatchObject({ standfirst: 'As I have it.', entries: films.map(({ id }) => ({ montage: id })) })
    expect((await newsroom.versionsOf(list.id)).map(({ standfirst }) => standfirst)).toContain('As Ada has it.')
  })
  await ada.context().close()
})

test('with the keyboard: after a refused save the editor takes the colleague’s version, and the form continues from there', async ({
  admin,
  browser,
  montage,
  newsroom,
}) => {
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  const { films } = await savedMeanwhile(admin, newsroom, montage.cmsUrl, ada)

  await admin.locator('#field-title').focus()
  await admin.keyboard.press('End')
  await admin.keyboard.type(' of mine')
  await admin.keyboard.press('Control+s')
  await expect(conflict(admin)).toBeVisible()
  await admin.keyboard.press('Escape')
  await expect(conflict(admin)).toBeHidden()
  await expect(admin.locator('#field-title')).toHaveValue(/ of mine$/)
  await expect(admin.locator('#action-save-draft')).toBeFocused()

  await admin.keyboard.press('Enter')
  await expect(conflict(admin)).toBeVisible()
  await tabTo(admin, conflict(admin).getByRole('button', { name: 'Take theirs' }))
  await admin.keyboard.press('Enter')
  await expect(conflict(admin)).toContainText('What you changed since you opened the form is dropped')
  await tabTo(admin, conflict(admin).getByRole('button', { name: 'Drop mine, take theirs' }))
  await admin.keyboard.press('Enter')
  await expect(conflict(admin)).toBeHidden()
  await expect(admin.locator('#field-standfirst')).toHaveValue('As Ada has it.')
  await expect(admin.locator('#field-title')).not.toHaveValue(/ of mine$/)
  await expect.poll(() => ranking(admin)).toEqual([films[0].title, films[2].title, films[1].title])

  await admin.locator('#field-standfirst').fill('As both have it.')
  await saveDraft(admin)
  await expect(conflict(admin)).toBeHidden()
  await ada.context().close()
})

test('a publish from an older save is refused, and readers get the version that was saved on top', async ({
  admin,
  browser,
  montage,
  newsroom,
}) => {
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  const { list } = await savedMeanwhile(admin, newsroom, montage.cmsUrl, ada)
  await publish(ada)

  await admin.locator('#field-standfirst').fill('As I publish it.')
  await admin.getByRole('button', { name: 'Publish changes' }).click()
  await expect(conflict(admin)).toBeVisible()
  const reader = await admin.context().newPage()
  await expect(async () => {
    await reader.goto(`${montage.webUrl}/lists/${list.slug}`)
    await expect(reader.locator('main')).toContainText('As Ada has it.', { timeout: 200 })
  }).toPass({ timeout: 10_000 })

  await conflict(admin).getByRole('button', { name: 'Put mine on top' }).click()
  await expect(conflict(admin)).toBeHidden()
  await expect(async () => {
    await reader.reload()
    await expect(reader.locator('main')).toContainText('As I publish it.', { timeout: 200 })
  }).toPass({ timeout: 10_000 })
  await ada.context().close()
})
