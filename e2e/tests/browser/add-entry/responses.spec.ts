import { ranking } from '../../../admin/rank-desk.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'
import { countSaves, option, options, said, search } from './locators.ts'

test('the newest query wins, and Enter adds nothing before its response', async ({ admin, montage, newsroom }) => {
  const [early, late] = [await newsroom.montage(unique('Early')), await newsroom.montage(unique('Late'))]
  const list = await newsroom.list(unique('Newest'), [await newsroom.montage(unique('Film'))])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(admin)).toHaveLength(1)
  const saves = countSaves(admin)
  let release = () => {}
  const isLateAnswered = new Promise<void>((resolve) => (release = resolve))
  await admin.route(`**/montages/search?query=${encodeURIComponent(early.title)}`, async (route) => {
    await isLateAnswered
    // The request was aborted.
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

test('when the CMS does not answer, the search says so and can be retried', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Film'))
  const list = await newsroom.list(unique('Away'), [film])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.route('**/montages/search?*', (route) => route.abort())
  await search(admin).fill(film.title)
  await expect(said(admin)).toHaveText('The search failed: the CMS did not answer.')
  await admin.unroute('**/montages/search?*')
  await admin.getByRole('button', { name: 'Try again' }).click()
  await expect(option(admin, film.title)).toBeVisible()
  await expect(search(admin)).toBeFocused()
  await expect(admin.getByRole('button', { name: 'Try again' })).toHaveCount(0)
})

test('at most twenty options are shown, and an empty input offers the montages that were edited last', async ({
  admin,
  montage,
  newsroom,
}) => {
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
