import { tabTo } from '../../admin/admin-form.ts'
import { unique } from '../../content/newsroom.ts'
import { photograph } from '../../content/photograph.ts'
import { flatPng } from '../../content/pictures.ts'
import { expect, test } from '../../fixtures.ts'

test('several images at once: one value for all, each error names its file, and refused files are corrected by keyboard', async ({
  admin,
  montage,
  newsroom,
}) => {
  const [fromFile, typed] = [unique('Said by the file'), unique('Typed')]
  const count = (alt: string) => newsroom.count('media', `where[alt][equals]=${encodeURIComponent(alt)}`)
  await admin.goto(`${montage.cmsUrl}/admin/collections/media`)
  const drawer = admin.getByRole('dialog')
  const heading = drawer.getByRole('heading', { name: 'Upload several images' })
  // Wait for the scripts of the page.
  await expect(async () => {
    if (!(await heading.isVisible())) await admin.getByRole('button', { name: 'Upload several…' }).click({ timeout: 1_000 })
    await expect(heading).toBeVisible({ timeout: 2_000 })
  }).toPass()
  const row = (file: string) => drawer.getByRole('row', { name: file })
  await drawer
    .getByLabel('Choose images')
    .setInputFiles([
      await photograph({ alt: fromFile }),
      { buffer: await flatPng(), mimeType: 'image/png', name: 'bare.png' },
      { buffer: Buffer.from('no picture at all'), mimeType: 'image/png', name: 'notes.png' },
    ])

  await test.step('a credit and a licence for all files, except where a file has its own', async () => {
    await drawer.getByLabel('Credit of bare.png').fill('Ada Lens')
    await drawer.getByLabel('Credit of all files').fill('Photograph: Agency')
    await drawer.getByLabel('Licence of all files').selectOption('CC BY 4.0')
    await drawer.getByRole('button', { name: 'Set for all' }).click()
    await expect(drawer.getByText('Set for 3 files. One keeps a value of its own.')).toBeVisible()
    await expect(drawer.getByLabel('Credit of photograph.jpg')).toHaveValue('Photograph: Agency')
    await expect(drawer.getByLabel('Credit of bare.png')).toHaveValue('Ada Lens')
    await expect(drawer.getByLabel('Licence of bare.png')).toHaveValue('cc-by-4.0')
  })

  await test.step('valid files are stored; refused files stay with their errors', async () => {
    await drawer.getByRole('button', { name: 'Upload 3 files' }).click()
    await expect(drawer.getByText('1 of 3 stored. Not stored: bare.png, notes.png.')).toBeVisible()
    await expect(drawer.getByLabel('Alt text of bare.png')).toHaveAccessibleDescription(/^bare\.png: Say what the picture shows/)
    await expect(row('notes.png')).toContainText('“notes.png” is not a JPEG, PNG, WebP or AVIF image')
    expect([await count(fromFile), await count(typed)]).toEqual([1, 0])
  })

  await test.step('closing asks for confirmation, since two files are not stored', async () => {
    await admin.keyboard.press('Escape')
    await expect(admin.getByRole('heading', { name: '2 files are not stored' })).toBeVisible()
    await admin.getByRole('button', { name: 'Stay here' }).click()
  })

  await test.step('after corrections by keyboard, only the remaining files are sent', async () => {
    await tabTo(admin, drawer.getByLabel('Alt text of bare.png'))
    await admin.keyboard.type(typed)
    await tabTo(admin, drawer.getByRole('button', { name: 'Leave notes.png out' }))
    await admin.keyboard.press('Enter')
    await tabTo(admin, drawer.getByRole('button', { name: 'Upload one file' }))
    await admin.keyboard.press('Enter')
    await expect(drawer.getByText('2 of 2 stored.')).toBeVisible()
    expect([await count(fromFile), await count(typed)]).toEqual([1, 1])
  })

  for (const file of ['photograph.jpg', 'bare.png']) {
    const address = await row(file).getByRole('link').getAttribute('href')
    newsroom.adopt('media', montage.cmsUrl + address)
  }
  await drawer.getByRole('button', { name: 'Done' }).click()
  const stored = admin.getByRole('row', { name: typed })
  await expect(stored).toContainText('bare.png')
  await expect(stored).toContainText('Ada Lens')
  await expect(admin.getByRole('row', { name: fromFile })).toContainText('Photograph: Agency')
})
