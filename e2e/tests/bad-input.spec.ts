import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'

import { expect, test } from '../fixtures.ts'
import { unique } from '../newsroom.ts'
import { flatPng } from '../pictures.ts'
import { entry, ranking } from '../rank-desk.ts'

type File = { buffer: Buffer; mimeType: string; name: string }

const png = async (): Promise<File> => ({ buffer: await flatPng(), mimeType: 'image/png', name: 'flat.png' })

/** Fills the form of a new image and presses Save. */
async function upload(page: Page, cmsUrl: string, file: File | string, texts: { alt?: string; credit?: string }): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/media/create`)
  await page.locator('input[type=file]').setInputFiles(file)
  if (texts.alt) await page.locator('#field-alt').fill(texts.alt)
  if (texts.credit) await page.locator('#field-credit').fill(texts.credit)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
}

for (const [missing, texts, words] of [
  ['alt text', { credit: 'Illustration: Ada Lens' }, 'Say what the picture shows'],
  ['a credit', { alt: 'A flat colour' }, 'Say who made it'],
] as const) {
  test(`an image without ${missing} is refused at the field`, async ({ admin, montage, newsroom }) => {
    const before = await newsroom.count('media', '')
    await upload(admin, montage.cmsUrl, await png(), texts)
    await expect(
      admin.locator(missing === 'a credit' ? '#field-credit' : '#field-alt').locator('xpath=ancestor::*[contains(@class,"field-type")][1]'),
    ).toContainText(words)
    expect(await newsroom.count('media', '')).toBe(before)
  })
}

test('a text file named .png is refused in words', async ({ admin, montage, newsroom }) => {
  const before = await newsroom.count('media', '')
  const file = { buffer: Buffer.from('no picture at all'), mimeType: 'image/png', name: 'text.png' }
  await upload(admin, montage.cmsUrl, file, { alt: 'A flat colour', credit: 'Illustration: Ada Lens' })
  await expect(admin.getByText('is not a JPEG, PNG, WebP or AVIF image').first()).toBeVisible()
  expect(await newsroom.count('media', '')).toBe(before)
})

test('a file of 30 MB is refused in words', async ({ admin, montage, newsroom }) => {
  const before = await newsroom.count('media', '')
  // From the disk: through Playwright's own protocol it would take ten seconds.
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-large-'))
  const file = path.join(folder, 'large.png')
  await writeFile(file, Buffer.concat([await flatPng(), Buffer.alloc(30 * 1024 * 1024)]))
  await upload(admin, montage.cmsUrl, file, { alt: 'A flat colour', credit: 'Illustration: Ada Lens' })
  await expect(admin.getByText('larger than 25 MB').first()).toBeVisible()
  expect(await newsroom.count('media', '')).toBe(before)
  await rm(folder, { recursive: true })
})

test('a slug that is taken is refused at the field, for a draft too', async ({ admin, montage, newsroom }) => {
  const taken = await newsroom.montage(unique('Taken'))
  await admin.goto(`${montage.cmsUrl}/admin/collections/montages/create`)
  await admin.locator('#field-title').fill('Another film')
  await admin.locator('#field-slug').fill(taken.slug)
  await admin.getByRole('button', { name: 'Save Draft' }).click()
  await expect(admin.getByText(`“${taken.slug}” is taken by “${taken.title}”`).first()).toBeVisible()
  expect(await newsroom.count('montages', `where[slug][equals]=${taken.slug}`)).toBe(1)
})

test('a montage that stands in the list already is not added again', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Twice'))
  const list = await newsroom.list(unique('Doubles'), [film])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect(entry(admin, 1)).toContainText(film.title)
  await admin.getByRole('combobox', { name: 'Add a montage' }).fill(film.title)
  const option = admin.getByRole('option', { name: film.title })
  await expect(option).toContainText('already at rank 1')
  // Playwright would wait for an option that can be chosen.
  await option.click({ force: true })
  await expect(admin.getByRole('status').filter({ hasText: `${film.title} is already in, at rank 1` })).toBeAttached()
  expect(await ranking(admin)).toEqual([film.title])
})

test('a list with an unfinished montage is not published, and says which', async ({ admin, montage, newsroom }) => {
  const draft = await newsroom.montage(unique('Unfinished'), { _status: 'draft' })
  await newsroom.update('montages', draft.id, { sequence: '' }, '&draft=true')
  const list = await newsroom.list(unique('Gate'), [draft], { _status: 'draft' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.getByRole('button', { name: 'Publish changes' }).click()
  await expect(entry(admin, 1).getByRole('alert')).toContainText(`Rank 1 (“${draft.title}”) is not published`)

  await admin.request.get(`${montage.webUrl}/lists/${list.slug}`).then((response) => expect(response.status()).toBe(404))
})
