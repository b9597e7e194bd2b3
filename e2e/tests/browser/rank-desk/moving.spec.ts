import { saveDraft, tabTo } from '../../../admin/admin-form.ts'
import { colleague } from '../../../admin/editors.ts'
import { announcement, boxOf, control, dragEntry, entry, holdEntry, listOf, ranking, typeRank } from '../../../admin/rank-desk.ts'
import { expect, test } from '../../../fixtures.ts'

test.use({ contentStatus: 'draft' })

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { height: 844, width } })

    test('dragging with the mouse shows the target, Escape cancels it, and the dropped order is saved', async ({
      admin,
      montage,
      newsroom,
    }) => {
      const { list, named } = await listOf(5, newsroom)
      await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
      await expect.poll(() => ranking(admin)).toEqual(named('ABCDE'))

      await holdEntry(admin, 5, 2)
      await expect(admin.locator('.rank-desk__dragged')).toHaveText(`${named('E')} → 2`)
      await admin.keyboard.press('Escape')
      await expect(admin.locator('.rank-desk__line')).toHaveCount(0)
      await admin.mouse.up()
      expect(await ranking(admin)).toEqual(named('ABCDE'))

      await dragEntry(admin, 5, 2)
      await expect.poll(() => ranking(admin)).toEqual(named('AEBCD'))
      await expect(announcement(admin)).toHaveText(`${named('E')}, rank 2 of 5`)
      await dragEntry(admin, 1, 4)
      await expect.poll(() => ranking(admin)).toEqual(named('EBACD'))

      await saveDraft(admin)
      await admin.reload()
      await expect.poll(() => ranking(admin)).toEqual(named('EBACD'))
    })

    test('by keyboard an entry is grabbed, moved, dropped or put back, and every step is announced', async ({
      admin,
      montage,
      newsroom,
    }) => {
      const { list, named } = await listOf(5, newsroom)
      const [b] = named('B')
      await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
      await expect.poll(() => ranking(admin)).toEqual(named('ABCDE'))

      const handle = admin.getByRole('button', { name: new RegExp(`^${b}, rank`) })
      await expect(handle).toHaveAccessibleName(`${b}, rank 2 of 5`)
      await expect(handle).toHaveAccessibleDescription('Press Space to grab, then the arrow keys to move.')
      await tabTo(admin, handle)
      await admin.keyboard.press('Space')
      await expect(announcement(admin)).toHaveText(`${b} grabbed at rank 2 of 5. Arrow keys move, Space drops, Escape puts back.`)
      await admin.keyboard.press('ArrowDown')
      await expect(announcement(admin)).toHaveText(`${b}, rank 3 of 5`)
      expect(await ranking(admin)).toEqual(named('ACBDE'))
      await admin.keyboard.press('End')
      await expect(announcement(admin)).toHaveText(`${b}, rank 5 of 5`)
      await admin.keyboard.press('Escape')
      await expect(announcement(admin)).toHaveText(`Put back. ${b}, rank 2 of 5`)
      expect(await ranking(admin)).toEqual(named('ABCDE'))
      await expect(handle).toBeFocused()
      await expect(admin.getByRole('button', { name: 'Save Draft' })).toBeDisabled()

      await admin.keyboard.press('Enter')
      await admin.keyboard.press('Home')
      await admin.keyboard.press('Enter')
      await expect(announcement(admin)).toHaveText(`Dropped. ${b}, rank 1 of 5`)
      expect(await ranking(admin)).toEqual(named('BACDE'))
      await expect(handle).toBeFocused()
      await expect(admin.getByRole('button', { name: 'Save Draft' })).toBeEnabled()
    })

    test('buttons and a typed rank move an entry, and the focus stays on it', async ({ admin, montage, newsroom }) => {
      const { list, named } = await listOf(5, newsroom)
      const [a, , , , e] = named('ABCDE')
      await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
      await admin.getByRole('button', { name: `Move ${e} up` }).click()
      await expect.poll(() => ranking(admin)).toEqual(named('ABCED'))
      await expect(admin.getByRole('button', { name: `Move ${e} up` })).toBeFocused()
      await admin.getByRole('button', { name: `Move ${e} to the top` }).click()
      await expect.poll(() => ranking(admin)).toEqual(named('EABCD'))
      await expect(admin.getByRole('button', { name: `Move ${e} to the top` })).toBeFocused()
      await expect(admin.getByRole('button', { name: `Move ${e} to the top` })).toHaveAttribute('aria-disabled', 'true')
      await admin.getByRole('button', { name: `Move ${a} to the bottom` }).click()
      await admin.getByRole('button', { name: `Move ${e} down` }).click()
      await expect.poll(() => ranking(admin)).toEqual(named('BECDA'))

      await typeRank(admin, 5, 2)
      await expect.poll(() => ranking(admin)).toEqual(named('BAECD'))
      await expect(announcement(admin)).toHaveText(`${a}, rank 2 of 5`)
      await expect(admin.getByRole('textbox', { name: `Rank of ${a}` })).toBeFocused()
      await typeRank(admin, 1, 99)
      await expect.poll(() => ranking(admin)).toEqual(named('AECDB'))
      await admin.keyboard.press('ControlOrMeta+z')
      await expect.poll(() => ranking(admin)).toEqual(named('BAECD'))
      await admin.keyboard.press('ControlOrMeta+Shift+z')
      await expect.poll(() => ranking(admin)).toEqual(named('AECDB'))
      await admin.getByRole('textbox', { name: `Rank of ${a}` }).fill('3')
      await admin.keyboard.press('Escape')
      await expect(admin.getByRole('textbox', { name: `Rank of ${a}` })).toHaveValue('1')
      expect(await ranking(admin)).toEqual(named('AECDB'))
    })

    test('several entries are selected, moved and removed together; undo and redo cover all steps, notes included', async ({
      admin,
      montage,
      newsroom,
    }) => {
      const { list, named } = await listOf(6, newsroom, { 1: 'The note of B.' })
      await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
      await control(admin, 2, 'select').check()
      await control(admin, 4, 'select').click({ modifiers: ['Shift'] })
      await expect(admin.getByText('3 selected')).toBeVisible()
      await control(admin, 3, 'select').uncheck()
      await admin.getByRole('button', { name: 'Move selected down' }).click()
      await expect.poll(() => ranking(admin)).toEqual(named('ACBEDF'))
      await admin.getByRole('textbox', { name: 'To rank' }).fill('1')
      await admin.keyboard.press('Enter')
      await expect.poll(() => ranking(admin)).toEqual(named('BDACEF'))
      await expect(announcement(admin)).toHaveText(`${named('B')} and 1 more, from rank 1 of 6`)
      await admin.getByRole('button', { name: 'Remove selected' }).click()
      await expect.poll(() => ranking(admin)).toEqual(named('ACEF'))
      await expect(announcement(admin)).toContainText('removed. Undo brings them back.')

      await admin.keyboard.press('ControlOrMeta+z')
      await expect.poll(() => ranking(admin)).toEqual(named('BDACEF'))
      await admin.getByRole('button', { name: 'Undo' }).click()
      await admin.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => ranking(admin)).toEqual(named('ABCDEF'))
      await expect(admin.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
      await admin.keyboard.press('ControlOrMeta+Shift+z')
      await expect.poll(() => ranking(admin)).toEqual(named('ACBEDF'))
      await admin.getByRole('button', { name: 'Redo' }).click()
      await expect.poll(() => ranking(admin)).toEqual(named('BDACEF'))

      await saveDraft(admin)
      await expect(admin.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
      await admin.reload()
      await expect.poll(() => ranking(admin)).toEqual(named('BDACEF'))
      await control(admin, 1, 'note').click()
      await expect(admin.getByRole('textbox', { name: `Note on ${named('B')}` })).toHaveValue('The note of B.')
    })
  })
}

test('a long list scrolls while an entry is dragged near its edge, and twenty rows are visible at once', async ({
  admin,
  montage,
  newsroom,
}) => {
  const { list, named } = await listOf(26, newsroom)
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(async () => (await ranking(admin)).length).toBe(26)
  await entry(admin, 1).evaluate((row) => row.scrollIntoView())
  const top = (await boxOf(admin.locator('.rank-desk__tools'))).y + (await boxOf(admin.locator('.rank-desk__tools'))).height
  const seen = await admin
    .locator('.rank-row')
    .evaluateAll(
      (rows, top) =>
        rows.filter((row) => row.getBoundingClientRect().top >= top - 1 && row.getBoundingClientRect().bottom <= innerHeight).length,
      top,
    )
  expect(seen).toBeGreaterThanOrEqual(20)

  const handle = await boxOf(control(admin, 5, 'handle'))
  await admin.mouse.move(handle.x + 8, handle.y + 8)
  await admin.mouse.down()
  await admin.mouse.move(handle.x + 8, 880, { steps: 6 })
  await expect(entry(admin, 26)).toBeInViewport({ ratio: 1 })
  const last = await entry(admin, 26).boundingBox()
  await admin.mouse.move(handle.x + 8, (last?.y ?? 0) + (last?.height ?? 0) - 4, { steps: 6 })
  await admin.mouse.up()
  await expect.poll(async () => (await ranking(admin)).at(-1)).toBe(named('E')[0])
})

test('an entry is dragged with a finger', async ({ browser, montage, newsroom }) => {
  const { list, named } = await listOf(5, newsroom)
  const finger = { hasTouch: true, isMobile: true, viewport: { height: 844, width: 390 } }
  const page = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' }, finger)
  await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(page)).toEqual(named('ABCDE'))
  await page.locator('.rank-desk').scrollIntoViewIfNeeded()
  const touching = await page.context().newCDPSession(page)
  const [start, end] = [await boxOf(control(page, 4, 'handle')), await boxOf(entry(page, 2))]
  const x = start.x + start.width / 2
  const touch = (type: 'touchEnd' | 'touchMove' | 'touchStart', y?: number) =>
    touching.send('Input.dispatchTouchEvent', { touchPoints: y === undefined ? [] : [{ x, y }], type })
  await touch('touchStart', start.y + 10)
  for (let step = 1; step <= 8; step++) await touch('touchMove', start.y + 10 + ((end.y + 4 - start.y - 10) * step) / 8)
  await expect(page.locator('.rank-desk__line')).toBeVisible()
  await touch('touchEnd')
  await expect.poll(() => ranking(page)).toEqual(named('ADBCE'))
  await page.context().close()
})
