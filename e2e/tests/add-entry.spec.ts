import type { Locator, Page } from '@playwright/test'

import { expect, test } from '../fixtures.ts'
import { unique } from '../newsroom.ts'
import { boxOf, control, ranking } from '../rank-desk.ts'

const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Add a montage' })
const rank = (page: Page): Locator => page.getByRole('spinbutton', { name: 'at rank' })
const option = (page: Page, title: string): Locator => page.getByRole('option', { name: title })
const options = (page: Page): Locator => page.getByRole('listbox', { name: 'Montages' })
const said = (page: Page): Locator => page.locator('.add-entry').getByRole('status')
const activeOption = (page: Page): Locator => options(page).locator('[aria-selected=true]')

/** How often the form was sent. */
const countSaves = (page: Page): (() => number) => {
  let saves = 0
  page.on('request', (request) => request.method() === 'PATCH' && saves++)
  return () => saves
}

test('montages are found by words and year, and added with the keyboard alone, one after the other', async ({
  admin,
  montage,
  newsroom,
}) => {
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
  await test.step('it is highlighted, and Enter adds it at the end', async () => {
    await expect(activeOption(admin)).toContainText(changed.title)
    await expect(search(admin)).toHaveAttribute('aria-activedescendant', (await option(admin, changed.title).getAttribute('id')) ?? '')
    await search(admin).press('Enter')
    await expect.poll(() => ranking(admin)).toEqual([top.title, changed.title])
    await expect(said(admin)).toHaveText(`${changed.title} added at rank 2`)
    await expect(options(admin)).toHaveCount(0)
  })
  await test.step('the next is typed at once, and added at a rank', async () => {
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
  await test.step('of two, the one that is not in yet is highlighted', async () => {
    await search(admin).fill('quarry')
    await expect(option(admin, changed.title)).toHaveAttribute('aria-disabled', 'true')
    await expect(activeOption(admin)).toContainText(other.title)
  })
  await test.step('a click adds too, and leaves the focus in the text', async () => {
    await search(admin).fill(other.title)
    await option(admin, other.title).click()
    await expect.poll(() => ranking(admin)).toEqual([draft.title, top.title, changed.title, other.title])
    await expect(search(admin)).toBeFocused()
  })
  expect(saves()).toBe(0)
})

test('what is in already is said and not added; a rank that there is not becomes the nearest', async ({ admin, montage, newsroom }) => {
  const [first, second] = [await newsroom.montage(unique('First')), await newsroom.montage(unique('Second'))]
  const list = await newsroom.list(unique('Already'), [first])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await search(admin).fill(first.title)
  await expect(option(admin, first.title)).toHaveAttribute('aria-disabled', 'true')
  await expect(option(admin, first.title)).toContainText('already at rank 1')
  await expect(activeOption(admin)).toHaveCount(0)
  await search(admin).press('ArrowDown')
  await search(admin).press('Enter')
  await expect(said(admin)).toHaveText(`${first.title} is already in, at rank 1`)
  expect(await ranking(admin)).toEqual([first.title])
  await search(admin).fill(second.title)
  await expect(option(admin, second.title)).toBeVisible()
  await search(admin).fill(first.title)
  await expect(option(admin, first.title)).toContainText('already at rank 1')
  // Playwright would wait for an option that can be chosen.
  await option(admin, first.title).click({ force: true })
  await expect(said(admin)).toHaveText(`${first.title} is already in, at rank 1`)
  expect(await ranking(admin)).toEqual([first.title])

  await rank(admin).fill('50')
  await search(admin).fill(second.title)
  await expect(rank(admin)).toHaveValue('2')
  await option(admin, second.title).click()
  await expect(said(admin)).toHaveText(`${second.title} added at rank 2`)
  await expect.poll(() => ranking(admin)).toEqual([first.title, second.title])
})

test('the keys of the list: round with arrows, ends with Home and End, Escape, Tab', async ({ admin, montage, newsroom }) => {
  const name = unique('Keys')
  for (const letter of ['A', 'B', 'C']) await newsroom.montage(`${name} ${letter}`)
  const list = await newsroom.list(unique('Keys list'), [await newsroom.montage(unique('Film'))])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await search(admin).fill(name)
  await expect(options(admin).getByRole('option')).toHaveCount(3)
  await expect(activeOption(admin)).toContainText(`${name} A`)
  await search(admin).press('Home')
  expect(await search(admin).evaluate((input: HTMLInputElement) => input.selectionStart), 'Home is the text’s until an arrow').toBe(0)
  for (const [key, letter] of [
    ['ArrowUp', 'C'],
    ['ArrowDown', 'A'],
    ['End', 'C'],
    ['Home', 'A'],
    ['ArrowDown', 'B'],
  ] as const) {
    await search(admin).press(key)
    await expect(activeOption(admin)).toContainText(`${name} ${letter}`)
  }
  await search(admin).press('Escape')
  await expect(search(admin)).toHaveAttribute('aria-expanded', 'false')
  await expect(search(admin)).toHaveValue(name)
  await search(admin).press('ArrowDown')
  await expect(options(admin).getByRole('option')).toHaveCount(3)
  await search(admin).press('Tab')
  await expect(options(admin)).toHaveCount(0)
  await expect(rank(admin)).toBeFocused()
})

test('Escape closes the list, then empties the text, and only then reaches a drawer around it', async ({ admin, montage, newsroom }) => {
  const list = await newsroom.list(unique('In a drawer'), [await newsroom.montage(unique('Film'))])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await search(admin).fill('film')
  await expect(options(admin)).toBeVisible()
  // Drawers listen there.
  await admin.evaluate(() => document.addEventListener('keydown', ({ key }) => document.body.append(`[heard ${key}]`)))
  await search(admin).press('Escape')
  await expect(options(admin)).toHaveCount(0)
  await expect(search(admin)).toHaveValue('film')
  await search(admin).press('Escape')
  await expect(search(admin)).toHaveValue('')
  await expect(options(admin)).toHaveCount(0)
  await expect(admin.locator('body')).not.toContainText('[heard Escape]')
  await search(admin).press('Escape')
  await expect(admin.locator('body')).toContainText('[heard Escape]')
})

test('the newest query wins, and Enter sends nothing while there is no answer', async ({ admin, montage, newsroom }) => {
  const [early, late] = [await newsroom.montage(unique('Early')), await newsroom.montage(unique('Late'))]
  const list = await newsroom.list(unique('Newest'), [await newsroom.montage(unique('Film'))])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(admin)).toHaveLength(1)
  const saves = countSaves(admin)
  let release = () => {}
  const isLateAnswered = new Promise<void>((resolve) => (release = resolve))
  await admin.route(`**/montages/search?query=${encodeURIComponent(early.title)}`, async (route) => {
    await isLateAnswered
    // It was given up.
    await route.continue().catch(() => {})
  })

  const asked = admin.waitForRequest((request) => request.url().includes(encodeURIComponent(early.title)))
  await search(admin).fill(early.title)
  await asked
  await search(admin).press('Enter')
  const isGivenUp = admin.waitForEvent('requestfailed', (request) => request.url().includes(encodeURIComponent(early.title)))
  await search(admin).fill(late.title)
  await isGivenUp
  await expect(option(admin, late.title)).toBeVisible()
  release()
  await search(admin).press('Escape')
  await search(admin).press('Enter')
  await expect(option(admin, late.title)).toBeVisible()
  await expect(option(admin, early.title)).toHaveCount(0)
  expect(saves()).toBe(0)
})

test('where the CMS does not answer it is said, and can be tried again', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Film'))
  const list = await newsroom.list(unique('Away'), [film])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.route('**/montages/search?*', (route) => route.abort())
  await search(admin).fill(film.title)
  await expect(said(admin)).toHaveText('The montages cannot be searched just now.')
  await admin.unroute('**/montages/search?*')
  await admin.getByRole('button', { name: 'Try again' }).click()
  await expect(option(admin, film.title)).toBeVisible()
  await expect(search(admin)).toBeFocused()
  await expect(admin.getByRole('button', { name: 'Try again' })).toHaveCount(0)
})

test('twenty are shown of more, and nothing typed offers what was edited last', async ({ admin, montage, newsroom }) => {
  const name = unique('Many')
  for (let film = 1; film <= 22; film++) await newsroom.montage(`${name} ${film}`, { _status: 'draft' })
  const last = await newsroom.montage(unique('Edited last'))
  const list = await newsroom.list(unique('Many list'), [last])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await search(admin).click()
  await expect(options(admin).getByRole('option').first()).toContainText(last.title)
  await admin.keyboard.type(name)
  await expect(said(admin)).toHaveText('20 of 22, type more to narrow')
  await admin.keyboard.type(' 22')
  await expect(options(admin).getByRole('option')).toHaveCount(1)
})

test('a new montage begins with the words typed, and is added once, when it is saved first', async ({ admin, montage, newsroom }) => {
  const [first, second] = [await newsroom.montage(unique('First')), await newsroom.montage(unique('Second'))]
  const list = await newsroom.list(unique('Made'), [first, second])
  const title = unique('Never heard of')
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(admin)).toHaveLength(2)
  await rank(admin).fill('2')
  await search(admin).fill(title)
  await expect(said(admin)).toHaveText('No montage has these words. “New montage” makes one.')
  await admin.getByRole('button', { exact: true, name: 'New montage' }).click()
  const drawer = admin.locator('.doc-drawer')
  await expect(drawer.locator('#field-title')).toHaveValue(title)
  await test.step('a refused save leaves the drawer open', async () => {
    await drawer.getByRole('button', { name: 'Publish changes' }).click()
    await expect(admin.locator('.toast-error').last()).toBeVisible()
    await expect(drawer.locator('#field-title')).toHaveValue(title)
  })
  await test.step('a save closes it, and leads back to the rank', async () => {
    await drawer.getByRole('button', { name: 'Save Draft' }).click()
    await expect(drawer).toHaveCount(0)
    expect(await ranking(admin)).toEqual([first.title, title, second.title])
    await expect(control(admin, 2, 'title')).toBeFocused()
  })
  await expect(search(admin)).toHaveValue('')
  await expect(said(admin)).toHaveText(`${title} added at rank 2`)
})

for (const width of [390, 1440]) {
  test(`at ${width} px the options open below where there is room, else above, whole and on top of all`, async ({
    admin,
    montage,
    newsroom,
  }) => {
    await admin.setViewportSize({ height: 900, width })
    const name = unique('Narrow')
    for (let film = 1; film <= 12; film++) await newsroom.montage(`${name} ${film}`, { _status: 'draft' })
    const list = await newsroom.list(unique('Narrow list'), [await newsroom.montage(unique('Film'))])
    await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    /** Whether the options open above the text, with so many pixels of the window below it. */
    const isAbove = async (below: number) => {
      const { height: high, y } = await boxOf(search(admin))
      const height = Math.round(y + high + below)
      await admin.setViewportSize({ height, width })
      await search(admin).fill(name)
      await expect(options(admin).getByRole('option')).toHaveCount(12)
      await expect(activeOption(admin)).toBeVisible()
      const [text, popup] = [await search(admin).boundingBox(), await admin.locator('.add-entry__popup').boundingBox()]
      if (!text || !popup) throw new Error('Nothing is open.')
      const isOnTop = await activeOption(admin).evaluate((element) => {
        const { height, left, right, top } = element.getBoundingClientRect()
        const points = [left + 2, (left + right) / 2, right - 2]
        return height >= 24 && points.every((x) => element.contains(document.elementFromPoint(x, top + height / 2)))
      })
      const isInside = popup.x >= 0 && popup.x + popup.width <= width && popup.y >= 0 && popup.y + popup.height <= height
      expect({ isInside, isOnTop }).toEqual({ isInside: true, isOnTop: true })
      // The first closes the options, the second empties the text.
      await search(admin).press('Escape')
      await search(admin).press('Escape')
      return popup.y < text.y
    }
    expect(await isAbove(500)).toBe(false)
    expect(await isAbove(220)).toBe(false)
    expect(await isAbove(80)).toBe(true)
  })
}
