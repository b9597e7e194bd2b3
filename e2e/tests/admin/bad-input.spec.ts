import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { entry } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { flatPng } from '../../content/pictures.ts'
import { expect, test } from '../../fixtures.ts'

test('an image without alt text or credit is refused at the field; a file that is no image or too large, with a message', async ({
  admin,
  montage,
  newsroom,
}) => {
  const before = await newsroom.count('media', '')
  const save = () => admin.getByRole('button', { name: 'Save', exact: true }).click()
  const [alt, credit] = [admin.locator('#field-alt'), admin.locator('#field-credit')]
  const fieldOf = (input: Locator) => input.locator('xpath=ancestor::*[contains(@class,"field-type")][1]')
  const choose = async (file: Parameters<Locator['setInputFiles']>[0]) => {
    const input = admin.locator('input[type=file]')
    // The response to a refused save can put the refused file back into the form.
    await expect(async () => {
      await admin.locator('.file-field__remove').click({ timeout: 1000 })
      await expect(input).toBeAttached({ timeout: 1000 })
    }).toPass()
    await input.setInputFiles(file)
    await save()
  }
  await admin.goto(`${montage.cmsUrl}/admin/collections/media/create`)

  await test.step('no alt text', async () => {
    await admin.locator('input[type=file]').setInputFiles({ buffer: await flatPng(), mimeType: 'image/png', name: 'flat.png' })
    await credit.fill('Illustration: Ada Lens')
    await save()
    await expect(fieldOf(alt)).toContainText('Say what the picture shows')
  })
  await test.step('no credit', async () => {
    await alt.fill('A flat colour')
    await credit.fill('')
    await save()
    await expect(fieldOf(credit)).toContainText('Say who made it')
    await credit.fill('Illustration: Ada Lens')
  })
  await test.step('a text file named .png', async () => {
    await choose({ buffer: Buffer.from('no picture at all'), mimeType: 'image/png', name: 'text.png' })
    await expect(admin.getByText('is not a JPEG, PNG, WebP or AVIF image').first()).toBeVisible()
  })
  await test.step('a file of 30 MB', async () => {
    // From the disk: Playwright would take ten seconds to send it.
    const folder = await mkdtemp(path.join(tmpdir(), 'montage-large-'))
    const file = path.join(folder, 'large.png')
    await writeFile(file, Buffer.concat([await flatPng(), Buffer.alloc(30 * 1024 * 1024)]))
    await choose(file)
    await expect(admin.getByText('larger than 25 MB').first()).toBeVisible()
    await rm(folder, { recursive: true })
  })
  expect(await newsroom.count('media', '')).toBe(before)
})

test('a slug in use is refused at the field, for a draft too', async ({ admin, montage, newsroom }) => {
  const taken = await newsroom.montage(unique('Taken'))
  await admin.goto(`${montage.cmsUrl}/admin/collections/montages/create`)
  await admin.locator('#field-title').fill('Another film')
  await admin.locator('#field-slug').fill(taken.slug)
  await admin.getByRole('button', { name: 'Save Draft' }).click()
  await expect(admin.getByText(`“${taken.slug}” is taken by “${taken.title}”`).first()).toBeVisible()
  expect(await newsroom.count('montages', `where[slug][equals]=${taken.slug}`)).toBe(1)
})

test('a list with an unfinished montage is not published, and the message names the montage', async ({ admin, montage, newsroom }) => {
  const draft = await newsroom.montage(unique('Unfinished'), { _status: 'draft' })
  await newsroom.update('montages', draft.id, { sequence: '' }, '&draft=true')
  const list = await newsroom.list(unique('Gate'), [draft], { _status: 'draft' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.getByRole('button', { name: 'Publish changes' }).click()
  await expect(entry(admin, 1).getByRole('alert')).toContainText(`Rank 1 (“${draft.title}”) is not published`)

  await admin.request.get(`${montage.webUrl}/lists/${list.slug}`).then((response) => expect(response.status()).toBe(404))
})
