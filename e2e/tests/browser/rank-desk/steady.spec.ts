import { entry, listOf, ranking, typeRank } from '../../../admin/rank-desk.ts'
import { expect, test } from '../../../fixtures.ts'

for (const width of [1440, 390]) {
  test(`at ${width} px the rows stay in place while the form loads, waits for the site, changes and is published`, async ({
    admin,
    montage,
    newsroom,
  }) => {
    await admin.setViewportSize({ height: 844, width })
    await admin.addInitScript(() => {
      const tops: number[] = []
      Object.assign(window, { tops })
      const record = () => {
        const row = document.querySelector('.rank-row')
        const top = row && Math.round(row.getBoundingClientRect().top + scrollY)
        if (top !== null && !tops.includes(top)) tops.push(top)
        requestAnimationFrame(record)
      }
      record()
    })
    const { list, named } = await listOf(5, newsroom)
    const waiting = {
      address: '',
      isPublic: true,
      live: false,
      publication: 1,
      reason: 'The site does not answer',
      willRetry: true,
    }
    await admin.route('**/api/live/**', (route) => route.fulfill({ json: waiting }))
    await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    await expect(entry(admin, 5)).toContainText('1999')
    const status = admin.locator('.live-status')
    await expect(status).toContainText('Saved, but not on the site yet')
    await expect(admin.locator('.doc-controls__meta')).toContainText(String(new Date().getFullYear()))
    await admin.unroute('**/api/live/**')
    await expect(status).toContainText('Live for readers')

    await typeRank(admin, 5, 1)
    await expect.poll(() => ranking(admin)).toEqual(named('EABCD'))
    const publish = admin.getByRole('button', { name: 'Publish changes' })
    await expect(admin.getByRole('button', { name: 'What changes for readers' })).toBeVisible()
    await publish.click()
    await expect(publish).toBeDisabled()
    await expect(status).toContainText('Live for readers')
    expect(await admin.evaluate(() => (window as unknown as { tops: number[] }).tops)).toHaveLength(1)
  })
}
