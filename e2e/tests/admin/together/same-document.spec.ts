import type { Page } from '@playwright/test'

import { colleague } from '../../../admin/editors.ts'
import { control } from '../../../admin/rank-desk.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'

const conflict = (page: Page) => page.getByRole('dialog', { name: /^Ada Lens saved/ })
const save = (page: Page) => page.getByRole('button', { name: /^Save( Draft)?$/ }).last()

/** Changes the newest state of a document as Ada, by its address in the REST API. */
async function saveAs(ada: Page, address: string, change: object): Promise<void> {
  const headers = { Origin: new URL(address).origin }
  const { revision } = (await (await ada.request.get(`${address}?draft=true&depth=0`, { headers })).json()) as { revision: number }
  const options = { data: { ...change, revision }, headers }
  const response = address.includes('/globals/')
    ? await ada.request.post(address, options)
    : await ada.request.patch(`${address}?draft=true`, options)
  expect(response.status(), await response.text()).toBe(200)
}

test('montages, people, images and settings refuse to overwrite the save of a colleague, and let the editor choose', async ({
  admin,
  browser,
  montage,
  newsroom,
}) => {
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  const film = await newsroom.montage(unique('Shared film'))
  const person = await newsroom.person(unique('Shared person'))
  const image = await newsroom.image()
  const headers = { Origin: montage.cmsUrl }
  const shared = [
    { address: `montages/${film.id}`, field: 'sequence', form: `collections/montages/${film.id}`, saved: 'saved this montage at' },
    { address: `people/${person.id}`, field: 'biography', form: `collections/people/${person.id}`, saved: 'saved this person at' },
    { address: `media/${image.id}`, field: 'caption', form: `collections/media/${image.id}`, saved: 'saved this image at' },
    { address: 'globals/site', field: 'description', form: 'globals/site', saved: 'saved these settings at' },
  ]
  for (const { address, field, form, saved } of shared) {
    await test.step(form, async () => {
      const api = `${montage.cmsUrl}/api/${address}`
      const input = admin.locator(`#field-${field}`)
      const stored = async () => (await (await ada.request.get(`${api}?draft=true&depth=0`, { headers })).json())[field]
      await admin.goto(`${montage.cmsUrl}/admin/${form}`)
      await input.fill('As I have it.')
      await saveAs(ada, api, { [field]: 'As Ada has it.' })

      await save(admin).click()
      await expect(conflict(admin)).toContainText(saved)
      expect(await stored()).toBe('As Ada has it.')
      await conflict(admin).getByRole('button', { name: 'See what changed' }).click()
      await expect(conflict(admin).locator('.conflict__fields tbody tr')).toHaveCount(1)
      await expect(conflict(admin).locator('.conflict__fields tbody tr')).toContainText('As Ada has it.')
      await conflict(admin).getByRole('button', { name: 'Put mine on top' }).click()
      await expect(conflict(admin)).toBeHidden()
      await expect.poll(stored).toBe('As I have it.')

      await input.fill('Once more.')
      await saveAs(ada, api, { [field]: 'Ada, too.' })
      await save(admin).click()
      await conflict(admin).getByRole('button', { name: 'Take theirs' }).click()
      await conflict(admin).getByRole('button', { name: 'Drop mine, take theirs' }).click()
      await expect(conflict(admin)).toBeHidden()
      await expect(input).toHaveValue('Ada, too.')
      await input.fill('As both have it.')
      await save(admin).click()
      await expect(save(admin)).toBeDisabled()
      await expect.poll(stored).toBe('As both have it.')
    })
  }
  await ada.context().close()
})

test('in a drawer over the list as well', async ({ admin, browser, montage, newsroom }) => {
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  const film = await newsroom.montage(unique('Shared film'))
  const list = await newsroom.list(unique('Shared list'), [film])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await control(admin, 1, 'title').click()
  const drawer = admin.locator('.doc-drawer')
  await drawer.locator('#field-sequence').fill('As I have it.')
  await saveAs(ada, `${montage.cmsUrl}/api/montages/${film.id}`, { sequence: 'As Ada has it.' })
  await drawer.getByRole('button', { name: 'Save Draft' }).click()
  await expect(conflict(admin)).toContainText('saved this montage at')
  await conflict(admin).getByRole('button', { name: 'Put mine on top' }).click()
  await expect(conflict(admin)).toBeHidden()
  await expect.poll(async () => (await newsroom.newest('montages', film.id)).sequence).toBe('As I have it.')
  await ada.context().close()
})

test('a form shows who else has the document open, and since when, until they close it', async ({ admin, browser, montage, newsroom }) => {
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  const film = await newsroom.montage(unique('Shared film'))
  const list = await newsroom.list(unique('Shared list'), [film])
  const forms = [
    { noun: 'montage', path: `montages/${film.id}` },
    { noun: 'list', path: `lists/${list.id}` },
  ]
  for (const { noun, path } of forms) {
    const address = `${montage.cmsUrl}/admin/collections/${path}`
    const presence = admin.getByText(new RegExp(`^Ada Lens is in this ${noun} too, since \\d\\d:\\d\\d$`))
    await ada.goto(address)
    await admin.goto(address)
    await expect(presence).toBeVisible()
    await ada.goto('about:blank')
    // As Payload does every ten seconds and on focus of the window.
    await expect(async () => {
      await admin.evaluate(() => window.dispatchEvent(new Event('focus')))
      await expect(presence).toBeHidden({ timeout: 500 })
    }).toPass()
  }
  await ada.context().close()
})
