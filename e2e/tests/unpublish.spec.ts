import { publish } from '../admin-form.ts'
import { expect, test } from '../fixtures.ts'
import { unique } from '../newsroom.ts'

test('a list is taken from its readers and given back in one sitting, and what was typed meanwhile goes along', async ({
  admin,
  montage,
  newsroom,
}) => {
  const list = await newsroom.list(unique('Withdrawn'), [await newsroom.montage(unique('Film'))])
  const address = `${montage.webUrl}/lists/${list.slug}`
  const status = async () => (await admin.request.get(address)).status()
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.locator('#field-standfirst').fill('Typed before it was withdrawn.')

  await admin.locator('.doc-controls__popup').click()
  await admin.getByRole('button', { name: 'Unpublish' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await expect(admin.locator('.status__value')).toHaveText('Draft')
  await expect.poll(status).toBe(404)
  await expect(admin.locator('#field-standfirst')).toHaveValue('Typed before it was withdrawn.')

  await publish(admin)
  await expect(admin.locator('.status__value')).toHaveText('Published')
  await expect.poll(status).toBe(200)
  await expect.poll(async () => (await admin.request.get(address)).text()).toContain('Typed before it was withdrawn.')
})
