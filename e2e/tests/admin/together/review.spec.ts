import { tabTo } from '../../../admin/admin-form.ts'
import { colleague } from '../../../admin/editors.ts'
import { row } from '../../../admin/rank-table.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'

test('an editor reviews the changes of a writer before they go live; the editor’s own changes go live at once', async ({
  admin,
  browser,
  montage,
  newsroom,
}) => {
  const [one, two] = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const list = await newsroom.list(unique('Reviewed'), [one, two], { standfirst: 'The five best of them.' })
  const along = await newsroom.montage(unique('Along'), { _status: 'draft' })
  const writer = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Will Quill', role: 'writer' })
  const save = async (path: string, data: object) => {
    const options = { data, headers: { Origin: montage.cmsUrl } }
    expect((await writer.context().request.patch(`${montage.cmsUrl}/api/${path}?draft=true`, options)).status()).toBe(200)
  }
  await save(`montages/${along.id}`, { revision: await newsroom.revisionOf('montages', along.id), sequence: 'She swims at night.' })
  await newsroom.update('lists', list.id, { entries: [two, one, along].map(({ id }) => ({ montage: id })) }, '&draft=true')
  await save(`lists/${list.id}`, { revision: await newsroom.revisionOf('lists', list.id), standfirst: 'The six best of them.' })

  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  const button = admin.getByRole('button', { name: 'Publish with its 1 draft' })
  const review = admin.getByRole('dialog', { name: 'What changes for readers' })

  await test.step('the button opens the review: who saved, the moves, the texts, and the drafts that go live too', async () => {
    await button.focus()
    await admin.keyboard.press('Enter')
    await expect(review).toContainText('Readers have what Admin published as edition 1 on')
    await expect(review.getByRole('listitem').first()).toContainText('Will Quill: Saved as a draft')
    const ranking = review.getByRole('table', { name: 'Ranking' })
    await expect(row(ranking, two.title, '2', '1', 'up 1')).toBeVisible()
    await expect(row(ranking, along.title, '–', '3', 'new')).toBeVisible()
    await expect(review.getByRole('row', { name: 'Standfirst' })).toHaveText('StandfirstThe removed: fiveadded: six best of them.')
    await expect(review.getByRole('heading', { name: along.title })).toBeVisible()
    await expect(review.getByRole('row', { name: 'The sequence in a sentence' })).toContainText('She swims at night.')
  })

  await test.step('Escape closes it, nothing is published, and the focus is back on the button', async () => {
    await admin.keyboard.press('Escape')
    await expect(review).toBeHidden()
    await expect(button).toBeFocused()
    expect((await newsroom.newest('lists', list.id))._status).toBe('draft')
  })

  await test.step('the button of the review publishes', async () => {
    await admin.keyboard.press('Enter')
    await tabTo(admin, review.getByRole('button', { name: 'Publish with the draft' }))
    await admin.keyboard.press('Enter')
    await expect(review).toBeHidden()
    await expect(admin.locator('.payload-toast-item.toast-success').last()).toBeVisible()
    expect(await newsroom.newest('lists', list.id)).toMatchObject({ _status: 'published', standfirst: 'The six best of them.' })
    expect((await newsroom.newest('montages', along.id))._status).toBe('published')
  })

  await test.step('the editor’s own changes are shown on demand', async () => {
    await admin.locator('#field-standfirst').fill('The seven best of them.')
    await admin.getByRole('button', { name: 'What changes for readers' }).click()
    await expect(review).toContainText('You: changes in this form, not saved yet')
    await expect(review.getByRole('row', { name: 'Standfirst' })).toContainText('removed: sixadded: seven')
    await admin.keyboard.press('Escape')
    await expect(admin.getByRole('button', { name: 'What changes for readers' })).toBeFocused()
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await expect.poll(async () => (await newsroom.newest('lists', list.id)).standfirst).toBe('The seven best of them.')
    await expect(review).toBeHidden()
  })
  await writer.context().close()
})
