import { control, ranking } from '../../../admin/rank-desk.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'
import { activeOption, countSaves, option, options, rank, said, search } from './locators.ts'

test('montages are found by title and year and added with the keyboard, one after the other', async ({ admin, montage, newsroom }) => {
  const [top, changed] = [await newsroom.montage(unique('Top')), await newsroom.montage(unique('Quarry'), { year: 1985 })]
  await newsroom.update('montages', changed.id, { song: 'Another song' }, '&draft=true')
  const other = await newsroom.montage(unique('Quarry'), { year: 1999 })
  const draft = await newsroom.montage(unique('Harbour'), { _status: 'draft' })
  const list = await newsroom.list(unique('Additions'), [top])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(admin)).toEqual([top.title])
  const saves = countSaves(admin)

  await test.step('the year narrows', async () => {
    await search(admin).fill('quarry 1985')
    await expect(options(admin).getByRole('option')).toHaveCount(1)
    await expect(option(admin, changed.title)).toContainText('1985')
    await expect(option(admin, changed.title)).toContainText('Changes wait')
    await expect(said(admin)).toHaveText('1 montage')
  })
  await test.step('the first option is highlighted, and Enter adds it at the end', async () => {
    await expect(activeOption(admin)).toContainText(changed.title)
    await expect(search(admin)).toHaveAttribute('aria-activedescendant', (await option(admin, changed.title).getAttribute('id')) ?? '')
    await search(admin).press('Enter')
    await expect.poll(() => ranking(admin)).toEqual([top.title, changed.title])
    await expect(said(admin)).toHaveText(`${changed.title} added at rank 2`)
    await expect(options(admin)).toHaveCount(0)
  })
  await test.step('the next montage is typed at once and added at a rank', async () => {
    await expect(search(admin)).toBeFocused()
    await expect(search(admin)).toHaveValue('')
    await rank(admin).fill('1')
    await rank(admin).press('Enter')
    await admin.keyboard.type(draft.title)
    await expect(activeOption(admin)).toContainText('Not public')
    await admin.keyboard.press('Enter')
    await expect.poll(() => ranking(admin)).toEqual([draft.title, top.title, changed.title])
    await expect(rank(admin)).toHaveValue('')
    await expect(rank(admin)).toHaveAttribute('placeholder', '4')
  })
  await test.step('of two options, the one that is not in the list is highlighted', async () => {
    await search(admin).fill('quarry')
    await expect(option(admin, changed.title)).toHaveAttribute('aria-disabled', 'true')
    await expect(activeOption(admin)).toContainText(other.title)
  })
  await test.step('a click adds a montage and leaves the focus in the input', async () => {
    await search(admin).fill(other.title)
    await option(admin, other.title).click()
    await expect.poll(() => ranking(admin)).toEqual([draft.title, top.title, changed.title, other.title])
    await expect(search(admin)).toBeFocused()
  })
  expect(saves()).toBe(0)
})

test('a montage of the list is announced and not added again; a rank outside of the list becomes the nearest; a row whose facts load says so', async ({
  admin,
  montage,
  newsroom,
}) => {
  const [first, second] = [await newsroom.montage(unique('First')), await newsroom.montage(unique('Second'))]
  const list = await newsroom.list(unique('Already'), [first])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await search(admin).fill(first.title)
  await expect(option(admin, first.title)).toHaveAttribute('aria-disabled', 'true')
  await expect(option(admin, first.title)).toContainText('already at rank 1')
  await expect(activeOption(admin)).toHaveCount(0)
  await search(admin).press('ArrowDown')
  await search(admin).press('Enter')
  await expect(said(admin)).toHaveText(`${first.title} is already in the list, at rank 1`)
  expect(await ranking(admin)).toEqual([first.title])
  await search(admin).fill(second.title)
  await expect(option(admin, second.title)).toBeVisible()
  await search(admin).fill(first.title)
  await expect(option(admin, first.title)).toContainText('already at rank 1')
  // Playwright would wait until the option is enabled.
  await option(admin, first.title).click({ force: true })
  await expect(said(admin)).toHaveText(`${first.title} is already in the list, at rank 1`)
  expect(await ranking(admin)).toEqual([first.title])

  await rank(admin).fill('50')
  await search(admin).fill(second.title)
  await expect(rank(admin)).toHaveValue('2')
  let answer = () => {}
  const isAnswered = new Promise<void>((resolve) => (answer = resolve))
  await admin.route('**/lists/facts', async (route) => {
    await isAnswered
    await route.continue()
  })
  await option(admin, second.title).click()
  await expect(said(admin)).toHaveText(`${second.title} added at rank 2`)
  await expect.poll(() => ranking(admin)).toEqual([first.title, '…'])
  answer()
  await expect.poll(() => ranking(admin)).toEqual([first.title, second.title])
})

test('a new montage begins with the typed title and is added once, on its first save', async ({ admin, montage, newsroom }) => {
  const [first, second] = [await newsroom.montage(unique('First')), await newsroom.montage(unique('Second'))]
  const list = await newsroom.list(unique('Made'), [first, second])
  const title = unique('Never heard of')
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(admin)).toHaveLength(2)
  await rank(admin).fill('2')
  await search(admin).fill(title)
  await expect(said(admin)).toHaveText('No montage matches. “New montage” makes one.')
  await admin.getByRole('button', { exact: true, name: 'New montage' }).click()
  const drawer = admin.locator('.doc-drawer')
  await expect(drawer.locator('#field-title')).toHaveValue(title)
  await test.step('a refused save leaves the drawer open', async () => {
    await drawer.getByRole('button', { name: 'Publish changes' }).click()
    await expect(admin.locator('.toast-error').last()).toBeVisible()
    await expect(drawer.locator('#field-title')).toHaveValue(title)
  })
  await test.step('a save closes the drawer and leads back to the rank', async () => {
    await drawer.getByRole('button', { name: 'Save Draft' }).click()
    await expect(drawer).toHaveCount(0)
    await expect.poll(() => ranking(admin)).toEqual([first.title, title, second.title])
    await expect(control(admin, 2, 'title')).toBeFocused()
  })
  await expect(search(admin)).toHaveValue('')
  await expect(said(admin)).toHaveText(`${title} added at rank 2`)
})
