import type { FrameLocator, Page } from '@playwright/test'

import { saveDraft, tabTo } from '../../admin/admin-form.ts'
import { addEntry, control, listOf, ranking } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

const heading = (preview: FrameLocator) => preview.getByRole('heading', { level: 1 })
const strip = (preview: FrameLocator) => preview.getByRole('complementary', { name: 'Preview' })
const entries = (preview: FrameLocator) => preview.locator('.entry-title > a')

/** Opens a form with its preview. */
async function openPreview(page: Page, address: string): Promise<FrameLocator> {
  // Payload would open the preview for the next test too.
  await page.route('**/api/payload-preferences/**', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ json: {} }) : route.continue(),
  )
  await page.goto(address)
  await page.getByRole('button', { name: 'Live Preview', exact: true }).click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(strip(preview)).toBeVisible()
  return preview
}

/** Scrolls the frame alone: the form must not scroll with it. Returns after four frames. */
async function scrollInFrame(element: Element, toTop: number): Promise<void> {
  window.scrollTo({ behavior: 'instant', top: element.getBoundingClientRect().top + window.scrollY - toTop })
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
}

test('a preview follows what is typed and ranked, without loading again and without moving', async ({ admin, montage, newsroom }) => {
  const { list, named } = await listOf(4, newsroom)
  const draft = await newsroom.montage(unique('Drafted'), { _status: 'draft' })
  const preview = await openPreview(admin, `${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  let loads = 0
  admin.on('framenavigated', (frame) => {
    if (frame.parentFrame()) loads++
  })
  await test.step('typing shows, the focus stays in the form, and the preview where it is', async () => {
    const third = entries(preview).nth(2)
    const top = () => third.evaluate((link) => Math.round(link.getBoundingClientRect().top))
    await expect(async () => {
      await third.evaluate(scrollInFrame, 300)
      // Entries that come into view are laid out in the next frames, and are no longer as high as was guessed.
      expect(Math.abs((await top()) - 300)).toBeLessThanOrEqual(1)
    }).toPass()
    const before = await top()
    await admin.locator('#field-standfirst').fill('A standfirst of other words. '.repeat(9))
    await expect(preview.locator('.opening .standfirst')).toContainText('of other words')
    await expect(admin.locator('#field-standfirst')).toBeFocused()
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2)
    await expect(strip(preview)).toContainText('With changes that are not saved.')
  })
  await test.step('a re-rank moves the entries, and a draft goes along', async () => {
    await control(admin, 4, 'top').click()
    await expect(entries(preview)).toHaveText(named('DABC'))
    await strip(preview).getByText('4 montages move').click()
    await expect(strip(preview)).toContainText('rises from 4 to 1')
    await addEntry(admin, draft.title)
    await expect(entries(preview)).toHaveText([...named('DABC'), draft.title])
    await expect(strip(preview)).toContainText('1 draft goes along.')
    await expect(strip(preview).getByText('rises from 4 to 1')).toBeVisible()
  })
  await test.step('a save is said', async () => {
    await saveDraft(admin)
    await expect(strip(preview)).not.toContainText('With changes that are not saved.')
  })
  expect(loads).toBe(0)
})

test('what readers have, the front, a schedule and another day are a click away, and the way is said', async ({
  admin,
  montage,
  newsroom,
}) => {
  const { list } = await listOf(2, newsroom)
  const ending = await newsroom.image()
  await newsroom.update('media', ending.id, { rightsUntil: new Date(Date.now() + 5 * 86_400_000).toISOString() })
  await newsroom.update('lists', list.id, { image: ending.id, standfirst: 'Scheduled words.' }, '&draft=true')
  await newsroom.schedule(list.id, { at: new Date(Date.now() + 3 * 86_400_000) })
  await newsroom.update('lists', list.id, { standfirst: 'Later words.' }, '&draft=true')
  const preview = await openPreview(admin, `${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  const standfirst = preview.locator('.standfirst').first()
  const show = (name: RegExp | string) => strip(preview).getByRole('link', { name }).click()
  await expect(standfirst).toHaveText('Later words.')
  await expect(strip(preview)).toContainText('Nothing stands in the way.')
  await show('What readers have')
  await expect(standfirst).toHaveText('A list for a test.')
  await show('On the front')
  await expect(preview.getByRole('link', { name: list.title })).toBeVisible()
  await show(/^Scheduled for/)
  await expect(standfirst).toHaveText('Scheduled words.')
  await show('The draft')
  await expect(standfirst).toHaveText('Later words.')
  const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
  await strip(preview).getByLabel('As it would be on').fill(day)
  await strip(preview).getByRole('button', { name: 'Show' }).click()
  await strip(preview).getByText('1 thing stands in the way on').click()
  await expect(strip(preview)).toContainText('The lead image may not be shown any more.')
  await expect(strip(preview).getByRole('link', { name: 'Mend it' })).toHaveAttribute(
    'href',
    `${montage.cmsUrl}/admin/collections/media/${ending.id}`,
  )
})

test('a click in the preview leads to the field, the rank or the montage', async ({ admin, montage, newsroom }) => {
  const { films, list, named } = await listOf(3, newsroom)
  const preview = await openPreview(admin, `${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await test.step('with the keyboard and the mouse, to a field', async () => {
    await tabTo(admin, admin.locator('#live-preview-iframe'))
    await admin.keyboard.press('Shift+Tab')
    await expect(admin.locator('.live-preview-window :focus')).not.toHaveId('live-preview-iframe')
    await tabTo(admin, admin.locator('#live-preview-iframe'))
    await admin.keyboard.press('e')
    await heading(preview).click()
    await expect(admin.locator('#field-title')).toBeFocused()
  })
  await test.step('to the rank in the desk', async () => {
    await preview.locator('.entry-numeral').nth(1).click()
    await expect(admin.locator('.rank-row:focus-within .rank-row__name')).toHaveText(named('B'))
  })
  await test.step('to a montage in a drawer, whose save shows', async () => {
    await entries(preview).nth(2).click()
    const drawer = admin.locator('.doc-drawer')
    await expect(drawer.locator('#field-title')).toHaveValue(films[2]?.title ?? '')
    await drawer.locator('#field-sequence').fill('Mended in the drawer.')
    await publishIn(drawer.getByRole('button', { name: 'Publish changes' }), admin)
    await expect(drawer).toHaveCount(0)
    await expect(preview.locator('.entry .sequence').nth(2)).toHaveText('Mended in the drawer.')
  })
  await test.step('and links are links again when the button is off', async () => {
    await strip(preview).getByRole('button', { name: 'Click to edit' }).click()
    await expect(preview.locator('html')).not.toHaveAttribute('data-editing')
    await preview.locator('.running-order a').nth(2).click()
    await expect
      .poll(() =>
        entries(preview)
          .nth(2)
          .boundingBox()
          .then((box) => (box?.y ?? 0) < 900),
      )
      .toBe(true)
  })
  expect(await ranking(admin)).toEqual(named('ABC'))
})

async function publishIn(button: ReturnType<Page['getByRole']>, page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await button.click()
  expect((await saved).status()).toBe(200)
}

test('a preview in a window of its own follows too', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Apart'), { _status: 'draft' })
  await openPreview(admin, `${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  const opening = admin.waitForEvent('popup')
  await admin.getByRole('link', { name: 'Open in new window' }).click()
  const apart = await opening
  await expect(apart.getByRole('heading', { level: 1 })).toHaveText(film.title)
  await admin.locator('#field-title').fill('Typed beside another window')
  await expect(apart.getByRole('heading', { level: 1 })).toHaveText('Typed beside another window')
})

test('while the CMS or the site is away, the last picture stays', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Away'), { _status: 'draft' })
  const preview = await openPreview(admin, `${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  await expect(heading(preview)).toHaveText(film.title)
  await admin.route('**/preview/**', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await admin.locator('#field-title').fill('Typed while the site is away')
  await expect(strip(preview)).toContainText('The site does not answer.')
  await expect(heading(preview)).toHaveText(film.title)
  await admin.unroute('**/preview/**')
  await expect(heading(preview)).toHaveText('Typed while the site is away')
  await expect(strip(preview)).not.toContainText('The site does not answer.')
})
