import { control } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('a list is seen as readers will see it while it is typed', async ({ admin, montage, newsroom }) => {
  const films = [
    await newsroom.montage(unique('Alpha')),
    await newsroom.montage(unique('Beta')),
    await newsroom.montage(unique('Gamma'), { _status: 'draft' }),
  ]
  const list = await newsroom.list(unique('Seen'), films.slice(0, 2))
  await admin.setViewportSize({ width: 1440, height: 900 })
  admin.on('console', (m) => console.log('console', m.text()))
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await admin.getByRole('button', { name: 'Live Preview' }).click()
  const frame = admin.frameLocator('#live-preview-iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await admin.screenshot({ path: '/tmp/shots/p1.png' })
  await admin.locator('#field-title').fill('Typed now')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Typed now')
  await admin.screenshot({ path: '/tmp/shots/p2.png' })
  void control
})
