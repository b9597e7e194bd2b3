import type { Montage } from '../../../apps/cms/src/payload-types.ts'
import { row } from '../../admin/rank-table.ts'
import { type Newsroom, unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

async function films<Titles extends string[]>(newsroom: Newsroom, ...titles: Titles): Promise<{ [Index in keyof Titles]: Montage }> {
  const made: Montage[] = []
  for (const title of titles) made.push(await newsroom.montage(unique(title)))
  return made as { [Index in keyof Titles]: Montage }
}

test('a drawer over the form shows the moves since an edition or between two editions', async ({ admin, montage, newsroom }) => {
  const [one, two, three] = await films(newsroom, 'One', 'Two', 'Three')
  const list = await newsroom.list(unique('Moved'), [one, two])
  const order = (...ranked: Montage[]) => ({ entries: ranked.map(({ id }) => ({ montage: id })) })
  const whyItMoved = 'Three came out.'
  await newsroom.update('lists', list.id, { ...order(three, one, two), editionNote: whyItMoved, _status: 'published' })
  await newsroom.update('lists', list.id, { ...order(two, three), editionNote: 'One has aged.' }, '&draft=true')
  const renamed = unique('Renamed')
  await newsroom.update('montages', two.id, { title: renamed, _status: 'published' })

  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  const opener = admin.getByRole('button', { name: 'What moved' })
  const drawer = admin.getByRole('dialog', { name: 'what-moved' })
  const table = drawer.getByRole('table', { name: 'Ranking' })
  const [from, to] = [drawer.getByLabel('From', { exact: true }), drawer.getByLabel('To', { exact: true })]

  await test.step('first from the published order to the order in the form', async () => {
    await opener.focus()
    await admin.keyboard.press('Enter')
    await expect(drawer.getByRole('heading', { name: 'What moved' })).toBeVisible()
    await expect(from.locator('option:checked')).toHaveText(/^Edition 2, \d+ \w+ \d{4}, current$/)
    await expect(to.locator('option:checked')).toHaveText('In the form (not saved)')
    await expect(row(table, renamed, '3', '1', 'up 2')).toBeVisible()
    await expect(row(table, three.title, '1', '2', 'down 1')).toBeVisible()
    await expect(row(table, one.title, '2', '–', 'dropped')).toBeVisible()
    await expect(drawer.getByRole('region', { name: 'Why it moved' })).toContainText('One has aged.')
  })

  await test.step('between two editions: the titles of that time and the edition note', async () => {
    await expect(from.getByRole('option')).toHaveText([/^In the form/, /^Edition 2, .*, current$/, /^Edition 1, [^,]*$/])
    await to.selectOption({ index: 1 })
    await from.selectOption({ index: 2 })
    await expect(row(table, three.title, '–', '1', 'new')).toBeVisible()
    await expect(row(table, two.title, '2', '3', 'down 1')).toBeVisible()
    await expect(drawer.getByRole('region', { name: 'Why it moved' })).toContainText(whyItMoved)
    await from.selectOption({ index: 1 })
    await expect(drawer.getByText('No montage moved.')).toBeVisible()
    await expect(drawer.getByText('3 stayed')).toBeVisible()
  })

  await test.step('when the CMS is down, it says so and retries', async () => {
    await admin.route('**/api/editions/**', (route) => route.abort())
    await from.selectOption({ index: 2 })
    await expect(drawer.getByRole('alert')).toContainText('The editions could not be loaded')
    await admin.unroute('**/api/editions/**')
    await drawer.getByRole('button', { name: 'Try again' }).click()
    await expect(row(table, three.title, '–', '1', 'new')).toBeVisible()
  })

  await test.step('Escape closes the drawer and restores the focus', async () => {
    await admin.keyboard.press('Escape')
    await expect(drawer).toBeHidden()
    await expect(opener).toBeFocused()
  })
})

test('a list that was never published has no edition to compare with', async ({ admin, montage, newsroom }) => {
  const list = await newsroom.list(unique('Draft'), await films(newsroom, 'One'), { _status: 'draft' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.getByRole('button', { name: 'What moved' }).click()
  await expect(admin.getByRole('dialog', { name: 'what-moved' })).toContainText('This list has no edition yet.')
})
