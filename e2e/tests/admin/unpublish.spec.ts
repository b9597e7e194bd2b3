import { publish } from '../../admin/admin-form.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('a list is unpublished and published at another address without a reload, with the text typed meanwhile', async ({
  admin,
  montage,
  newsroom,
}) => {
  const name = unique('Withdrawn')
  const list = await newsroom.list(`The {count} ${name}`, [await newsroom.montage(unique('Film'))])
  const address = `${montage.webUrl}/lists/${list.slug}`
  const status = async () => (await admin.request.get(address, { maxRedirects: 0 })).status()
  const standing = admin.locator('.status__value')
  const onSite = admin.locator('.doc-controls').getByRole('link', { name: 'View on the site' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect(standing).toHaveText('Public')
  await expect(onSite).toHaveAttribute('href', address)
  await admin.locator('#field-standfirst').fill('Typed before it was withdrawn.')

  await test.step('the dialog names the page and says what happens to its address', async () => {
    await admin.locator('.doc-controls__popup').click()
    await admin.getByRole('button', { name: 'Unpublish' }).click()
    const dialog = admin.getByRole('dialog')
    await expect(dialog.getByRole('heading')).toHaveText(`Unpublish “The 1 ${name}”?`)
    await expect(dialog).toContainText(`Readers get 404 at /lists/${list.slug} from then on.`)
    await dialog.getByRole('button', { name: 'Unpublish' }).click()
  })

  await test.step('the status line and the desk say what readers have now', async () => {
    await expect(standing).toHaveText('Not public. Last: edition 1')
    await expect(admin.getByRole('button', { name: 'What moved' })).toContainText('Not public. Last: edition 1')
    await expect(onSite).toHaveCount(0)
    await expect.poll(status).toBe(404)
    await expect(admin.locator('#field-standfirst')).toHaveValue('Typed before it was withdrawn.')
  })

  await test.step('after the publish at another address, the old address redirects there', async () => {
    await admin.locator('#field-slug').fill(`${list.slug}-again`)
    await publish(admin)
    await expect(standing).toHaveText('Public')
    await expect(onSite).toHaveAttribute('href', `${address}-again`)
    await expect.poll(status).toBe(308)
    await expect.poll(async () => (await admin.request.get(address)).text()).toContain('Typed before it was withdrawn.')
  })
})
