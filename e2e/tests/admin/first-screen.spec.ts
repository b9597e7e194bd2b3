import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'
import { inSeconds } from '../../in-seconds.ts'

test('the first screen shows what changed, what is scheduled and what is live, and leads there', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Film'))
  const list = await newsroom.list(unique('Changed'), [film])
  await newsroom.update('lists', list.id, { standfirst: 'Readers do not have this.' }, '&draft=true')
  const due = await newsroom.list(unique('Due'), [film], { _status: 'draft' })
  await newsroom.schedule(due.id, { at: inSeconds(3600) })

  await admin.goto(`${montage.cmsUrl}/admin`)
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Newsroom')
  await expect(admin.getByRole('region', { name: 'Scheduled' }).getByRole('listitem').filter({ hasText: due.title }).last()).toContainText(
    'goes live',
  )
  const live = admin.getByRole('region', { name: 'Live' })
  await expect(async () => {
    await admin.reload()
    await expect(live.getByRole('listitem').filter({ hasText: list.title })).toContainText(/Published.*, live after [\d.]+ s/, {
      timeout: 1000,
    })
  }).toPass()
  await expect(live.getByRole('link', { name: 'View the site' })).toHaveAttribute('href', `${montage.webUrl}/`)
  const changed = admin.getByRole('region', { name: 'Changed since readers got it' })
  await changed.getByRole('link', { name: `Look at the changes of “${list.title}”` }).click()
  await expect(admin).toHaveURL(new RegExp(`/lists/${list.id}/versions`))
})

test('Ctrl-K finds a list, a filter and a page from anywhere, by the keyboard alone', async ({ admin, montage, newsroom }) => {
  const title = unique('Sought')
  const list = await newsroom.list(title, [], { _status: 'draft' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/people`)
  const input = admin.getByRole('combobox', { name: 'A list, montage, person, image or saved filter' })
  const open = () =>
    // Before the page has its scripts, a key is lost.
    expect(async () => {
      await admin.keyboard.press('Control+k')
      await expect(input).toBeFocused({ timeout: 1000 })
    }).toPass()
  await open()
  await admin.keyboard.press('Escape')
  await expect(input).toHaveCount(0)

  await open()
  await admin.keyboard.type(title)
  await expect(admin.getByRole('option', { selected: true })).toHaveText(`${title} List`)
  await admin.keyboard.press('Enter')
  await expect(admin).toHaveURL(new RegExp(`/lists/${list.id}$`))

  await test.step('a form with unsaved changes asks first', async () => {
    await admin.locator('#field-standfirst').fill('Not saved.')
    await open()
    await admin.keyboard.type('deliveries')
    await expect(admin.getByRole('option', { selected: true })).toHaveText('Deliveries Newsroom')
    await admin.keyboard.press('Enter')
    await admin.getByRole('button', { name: 'Leave anyway' }).click()
    await expect(admin).toHaveURL(/\/admin\/deliveries$/)
  })
})
