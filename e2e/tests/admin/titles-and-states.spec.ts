import { addEntry } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('tables and forms show the state for readers, titles as readers see them, and errors at once', async ({
  admin,
  montage,
  newsroom,
}) => {
  const name = unique('Counted')
  const films = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const third = await newsroom.montage(unique('Three'))
  const list = await newsroom.list(`The {count} ${name}`, films)

  await test.step('the table of lists shows the title as readers see it, and one word for its state', async () => {
    const row = admin.getByRole('row').filter({ hasText: name })
    const table = `${montage.cmsUrl}/admin/collections/lists?search=${encodeURIComponent(`The 2 ${name}`)}`
    await admin.goto(table)
    await expect(row).toContainText(`The 2 ${name}`)
    await expect(row.locator('.cell-_status')).toHaveText('Public')
    await newsroom.update('lists', list.id, { standfirst: 'Waits.' }, '&draft=true')
    await admin.goto(table)
    await expect(row.locator('.cell-_status')).toHaveText('Public, changes wait')
    await newsroom.update('lists', list.id, { _status: 'draft' })
    await admin.goto(table)
    await expect(row.locator('.cell-_status')).toHaveText('Not public. Last: edition 1')
  })

  await test.step('the heading and the breadcrumb of the form show it with the present count', async () => {
    await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    await expect(admin.locator('.render-title')).toHaveText(`The 2 ${name}`)
    await addEntry(admin, third.title)
    await expect(admin.locator('.render-title')).toHaveText(`The 3 ${name}`)
    await expect(admin.locator('.step-nav')).toContainText(`The 3 ${name}`)
    await expect(admin.locator('#field-title')).toHaveValue(`The {count} ${name}`)
  })

  await test.step('without an obstacle the checklist cannot be opened', async () => {
    await expect(admin.locator('#checklist')).toHaveText('Ready to publish')
    await expect(admin.locator('#checklist summary')).toHaveCount(0)
  })

  await test.step('an impossible year and a title without an address show errors before a save', async () => {
    await admin.goto(`${montage.cmsUrl}/admin/collections/montages/create`)
    const complaint = admin.getByRole('alert').filter({ hasText: 'A year is a whole number from 1888 to' })
    await admin.locator('#field-year').fill('1885')
    await admin.locator('#field-year').press('Tab')
    await expect(complaint).toBeVisible()
    await admin.locator('#field-year').fill('1985')
    await expect(complaint).toBeHidden()

    const hint = admin.locator('.field-description-slug')
    await expect(hint).toHaveText('The last part of the address. Left empty, it is made from the title.')
    await admin.locator('#field-title').fill('七人の侍')
    await expect(hint).toContainText('Write the last part of the address here')
    await admin.locator('#field-slug').fill('seven-samurai')
    await expect(hint).not.toContainText('Write the last part')
  })

  await test.step('the header links to the front page in a new tab', async () => {
    const [reader] = await Promise.all([
      admin.context().waitForEvent('page'),
      admin.locator('.app-header').getByRole('link', { name: 'View on the site' }).click(),
    ])
    await expect(reader).toHaveURL(`${montage.webUrl}/`)
  })
})
