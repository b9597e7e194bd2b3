import { changeAndAwaitFormState, publish } from '../../../admin/admin-form.ts'
import { colleague } from '../../../admin/editors.ts'
import { addEntry, announcement, control, entry, listOf, ranking, typeRank } from '../../../admin/rank-desk.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'

test('every row and a line above show the moves since the published order, and one button restores it', async ({
  admin,
  montage,
  newsroom,
}) => {
  const { list, named } = await listOf(4, newsroom)
  const another = await newsroom.montage(unique('Another'))
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  const summary = admin.getByRole('button', { name: 'What moved' })
  const back = admin.getByRole('button', { name: 'Back to the published order' })
  await expect(summary).toHaveText(/Same as edition 1$/)
  await expect(back).toHaveAttribute('aria-disabled', 'true')

  await changeAndAwaitFormState(admin, () => addEntry(admin, another.title))
  await typeRank(admin, 4, 1)
  await admin.getByRole('button', { name: `Remove ${named('B')}` }).click()
  await expect.poll(() => ranking(admin)).toEqual([...named('DAC'), another.title])
  await expect(summary).toHaveText(/2 moved, 1 new, 1 dropped since edition 1$/)
  const moved = (rank: number) => entry(admin, rank).locator('.rank-row__moved')
  await expect(moved(1)).toHaveText('▲3up 3')
  await expect(moved(2)).toHaveText('▼1down 1')
  await expect(moved(3)).toHaveText('')
  await expect(moved(4)).toHaveText('newnew')

  await back.click()
  await expect(announcement(admin)).toHaveText('Back to the published order.')
  await expect.poll(() => ranking(admin)).toEqual([...named('ACD'), another.title])
  await admin.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => ranking(admin)).toEqual([...named('DAC'), another.title])

  await publish(admin)
  await expect(summary).toHaveText(/Same as edition 2$/)
  await expect(moved(1)).toHaveText('')
})

test('a response of the CMS after a removal restores no row', async ({ admin, montage, newsroom }) => {
  const { list, named } = await listOf(3, newsroom)
  const another = await newsroom.montage(unique('Another'))
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(admin)).toHaveLength(3)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const isFormStateRequest = (url: URL) => url.pathname.endsWith(`/collections/lists/${list.id}`)
  const asked = admin.waitForRequest((request) => request.method() === 'POST' && isFormStateRequest(new URL(request.url())))
  await admin.route(isFormStateRequest, async (route) => {
    const response = await route.fetch()
    await held
    await route.fulfill({ response })
  })

  await addEntry(admin, another.title)
  const question = await asked
  await admin.getByRole('button', { name: `Remove ${named('B')}` }).click()
  letGo()
  await question.response()
  await admin.unroute(isFormStateRequest)
  await expect.poll(() => ranking(admin)).toEqual([...named('AC'), another.title])
  await publish(admin)
  expect((await newsroom.newest('lists', list.id)).entries).toHaveLength(3)
})

test('a note is written in its row and goes with its entry', async ({ admin, montage, newsroom }) => {
  const { list, named } = await listOf(3, newsroom)
  const [c] = named('C')
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.getByRole('button', { name: `Note on ${c}` }).click()
  await admin.getByRole('textbox', { name: `Note on ${c}` }).fill('The best of them.')
  await admin.getByRole('button', { name: `Move ${c} to the top` }).click()
  await expect.poll(() => ranking(admin)).toEqual(named('CAB'))
  await expect(admin.getByRole('textbox', { name: `Note on ${c}` })).toHaveValue('The best of them.')
  await publish(admin)
  const saved = await newsroom.newest('lists', list.id)
  expect(saved.entries?.map(({ note }) => note ?? null)).toEqual(['The best of them.', null, null])
})

test('a montage is corrected in a drawer over the list, whose ranking and scroll position stay', async ({ admin, montage, newsroom }) => {
  const { films, list, named } = await listOf(3, newsroom)
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await typeRank(admin, 3, 1)
  const title = admin.getByRole('button', { name: `Edit ${named('B')}` })
  await title.click()
  const drawer = admin.locator('.doc-drawer')
  await drawer.locator('[contenteditable=true]').click()
  await admin.keyboard.press('ControlOrMeta+z')
  await drawer.locator('#field-title').fill(`${films[1]?.title}, renamed`)
  await drawer.getByRole('button', { name: 'Publish changes' }).click()
  await expect(drawer).toHaveCount(0)
  await expect.poll(() => ranking(admin)).toEqual([...named('CA'), `${films[1]?.title}, renamed`])
  await expect(control(admin, 3, 'title')).toBeFocused()
})

test('leaving a re-ranked list warns, and staying keeps the order', async ({ admin, montage, newsroom }) => {
  const { list, named } = await listOf(3, newsroom)
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await typeRank(admin, 3, 1)
  await expect.poll(() => ranking(admin)).toEqual(named('CAB'))
  await admin.locator('.step-nav').getByRole('link', { name: 'Lists' }).click()
  await expect(admin.getByRole('heading', { name: 'Leave without saving' })).toBeVisible()
  await admin.getByRole('button', { name: 'Stay on this page' }).click()
  expect(await ranking(admin)).toEqual(named('CAB'))
})

test('a writer sees the ranking and why it cannot be changed', async ({ browser, montage, newsroom }) => {
  const { list, named } = await listOf(3, newsroom, { 0: 'Why it leads.' })
  const page = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ida Quill', role: 'writer' })
  await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(page)).toEqual(named('ABC'))
  await expect(page.getByText('Only editors can change the ranking.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Move / })).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Add a montage' })).toHaveCount(0)
  await page.getByRole('button', { name: `Note on ${named('A')}` }).click()
  await expect(page.getByRole('textbox', { name: `Note on ${named('A')}` })).toBeDisabled()
  await page.context().close()
})
