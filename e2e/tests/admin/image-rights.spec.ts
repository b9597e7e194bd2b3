import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { unique } from '../../content/newsroom.ts'
import { photograph } from '../../content/photograph.ts'
import { flatPng } from '../../content/pictures.ts'
import { expect, test } from '../../fixtures.ts'
import { ofType, thingsIn, valuesOf } from '../../site/structured-data.ts'

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const saved = (page: Page) => expect(page.locator('.payload-toast-item.toast-success').last()).toBeVisible()

test('the metadata of a file fills the form, and is shown to readers and machines', async ({ admin, montage, newsroom }) => {
  const alt = unique('A runner in snow')
  await test.step('without metadata the upload is refused; with metadata nothing has to be typed', async () => {
    await admin.goto(`${montage.cmsUrl}/admin/collections/media/create`)
    await admin.locator('input[type=file]').setInputFiles({ buffer: await flatPng(), mimeType: 'image/png', name: 'flat.png' })
    await admin.locator('#field-caption').fill('She ran all winter.')
    await save(admin)
    await expect(admin.getByText('Say who made it, as it must be printed.').first()).toBeVisible()

    await admin.locator('.file-field__remove').click()
    await admin.locator('input[type=file]').setInputFiles(await photograph({ alt }))
    await save(admin)
    await expect(admin).toHaveURL(/media\/[0-9a-f-]{24,36}/)
    newsroom.adopt('media', admin.url())
    await expect(admin.locator('#field-alt')).toHaveValue(alt)
    await expect(admin.locator('#field-credit')).toHaveValue('Ada Lens / Agency')
    await expect(admin.locator('#field-caption')).toHaveValue('She ran all winter.')
    await expect(admin.getByText('Read from the file', { exact: true })).toHaveCount(5)
  })

  const image = new URL(admin.url()).pathname.split('/').at(-1) ?? ''
  const shown = async () =>
    (await newsroom.renditionsOf(image)).files?.find(({ isShown, shape }) => isShown && shape === 'whole')?.name ?? 'none'
  const film = await newsroom.montage(unique('Heat'), { image })
  const draft = await newsroom.montage(unique('A draft'), { image, _status: 'draft' })
  const others = [await newsroom.montage(unique('Jaws'), { image }), await newsroom.montage(unique('Speed'), { image })]

  await test.step('the page and its structured data have credit and licence', async () => {
    await admin.goto(`${montage.webUrl}/montages/${film.slug}`)
    const caption = admin.locator('figcaption').first()
    await expect(caption).toContainText('Ada Lens / Agency')
    await expect(caption.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/')
    const json = (await admin.locator('script[type="application/ld+json"]').first().textContent()) ?? ''
    const things = await thingsIn(json)
    const [picture] = ofType(things, 'ImageObject')
    if (!picture) throw new Error('The page says nothing of its picture.')
    expect(valuesOf(picture, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(valuesOf(picture, 'creditText')).toEqual(['Ada Lens / Agency'])
    expect(valuesOf(picture, 'copyrightNotice')).toEqual(['© 2026 Ada Lens'])
    expect(ofType(things, 'Person').flatMap((person) => valuesOf(person, 'name'))).toContain('Ada Lens')
  })

  await test.step('the form offers the file under its original name', async () => {
    await admin.goto(`${montage.cmsUrl}/admin/collections/media/${image}`)
    const [download] = await Promise.all([
      admin.waitForEvent('download'),
      admin.getByRole('link', { name: 'Download the file as it came' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('photograph.jpg')
    expect((await readFile(await download.path())).equals((await photograph({ alt })).buffer)).toBe(true)
  })

  await test.step('the delete dialog lists the uses of the image, drafts too', async () => {
    await admin.locator('.doc-controls__popup button').click()
    await admin.locator('#action-delete').click()
    const dialog = admin.getByRole('dialog', { name: 'This image is used, and cannot be deleted' })
    await expect(dialog).toContainText('Used in 4 places.')
    await expect(dialog.getByRole('link')).toHaveText([draft.title, film.title, others[0]?.title ?? ''])
    await dialog.getByRole('button', { name: 'Show all 4 places' }).click()
    await expect(dialog).toBeHidden()
    const uses = admin.getByRole('region', { name: 'Where it is used' })
    await expect(uses.getByRole('heading')).toBeFocused()
    await expect(uses.getByRole('link')).toHaveText([draft, film, ...others].map(({ title }) => title))
    await expect(uses.getByRole('listitem').first()).toContainText('In a draft')
  })

  await test.step('another file replaces it only after a confirmation, and the page shows the new file', async () => {
    await admin.goto(`${montage.cmsUrl}/admin/collections/media/${image}`)
    await admin.locator('.file-details__remove').click()
    await admin.locator('input[type=file]').setInputFiles(await photograph({ alt: 'Not this', colour: '#aa3322' }))
    await expect(admin.locator('.replace-everywhere')).toContainText('Used in 4 places.')
    await save(admin)
    await expect(admin.getByText('A new file would replace it in all of them.').first()).toBeVisible()
    const before = await shown()
    await admin.getByLabel('Replace it everywhere').check({ force: true })
    await save(admin)
    await saved(admin)
    await expect(admin.getByLabel('Replace it everywhere')).toBeHidden()
    await expect(admin.locator('#field-alt')).toHaveValue(alt)

    await newsroom.untilEncoded(image)
    const after = await shown()
    expect(after).not.toBe(before)
    await expect
      .poll(async () => (await admin.request.get(`${montage.webUrl}/montages/${film.slug}`)).text(), { timeout: 10_000 })
      .toContain(after)
  })
})

test('rights that end soon are shown on the form and the dashboard, and the list of images filters by them', async ({
  admin,
  montage,
  newsroom,
}) => {
  const alt = unique('Ending')
  const { id } = await newsroom.image({ alt })
  await newsroom.montage(unique('Bounded'), { image: id })
  const unused = await newsroom.image({ alt: unique('Unused') })
  await newsroom.update('media', id, { rights: 'licensed-until', rightsUntil: new Date(Date.now() + 5 * 24 * 3600_000).toISOString() })

  await admin.goto(`${montage.cmsUrl}/admin`)
  await admin.getByRole('link', { name: alt }).click()
  await expect(admin.getByText('Its rights end: it may be shown until')).toBeVisible()

  const views = admin.getByRole('navigation', { name: 'Views of the images' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/media`)
  // Payload writes the query of a table into the address as it begins, and that ends a navigation.
  await expect(admin).toHaveURL(/limit=/)
  await views.getByRole('link', { name: 'Rights ending' }).click()
  await expect(admin.locator('.cell-alt').filter({ hasText: alt })).toBeVisible()
  await expect(admin.locator('.cell-alt').filter({ hasText: unused.alt })).toHaveCount(0)
  await views.getByRole('link', { name: 'Unused' }).click()
  await expect(admin.locator('.cell-alt').filter({ hasText: unused.alt })).toBeVisible()
  await expect(views.getByRole('link', { name: 'Unused' })).toHaveAttribute('aria-current', 'page')
  await expect(admin.locator('.cell-alt').filter({ hasText: alt })).toHaveCount(0)
  await views.getByRole('link', { name: 'Missing credit' }).click()
  await expect(views.getByRole('link', { name: 'Missing credit' })).toHaveAttribute('aria-current', 'page')
})
