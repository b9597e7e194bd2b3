import type { Montage } from '../../../apps/cms/src/payload-types.ts'
import { row } from '../../admin/rank-table.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('the versions of a list say who, what and when; two versions are compared by the fields that an editor wrote', async ({
  admin,
  montage,
  newsroom,
}) => {
  const films: Montage[] = []
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) films.push(await newsroom.montage(unique(title)))
  const [one, two, three, four, five, six, seven] = films as [Montage, Montage, Montage, Montage, Montage, Montage, Montage]
  const entries = [one, two, three, four, five, seven].map(({ id }) => ({ montage: id, note: 'As it was.' }))
  const list = await newsroom.list(unique('History'), [], { entries, standfirst: 'The first words.' })
  await newsroom.update('lists', list.id, { deletedAt: new Date().toISOString() })
  await newsroom.update('lists', list.id, { deletedAt: null }, '&trash=true')
  const reranked = [three, one, six, four, five].map(({ id }) => ({ montage: id, note: id === four.id ? 'It grew on us.' : 'As it was.' }))
  await newsroom.update('lists', list.id, { entries: reranked, standfirst: 'The last words.', _status: 'published' })
  await newsroom.remove('montages', seven.id)

  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}/versions`)
  const rows = admin.getByRole('table', { name: 'Versions, the newest first' }).locator('tbody tr')

  await test.step('a version has a row without an id', async () => {
    await expect(rows).toHaveText([
      /^\d+ \w+ \d{4} at \d\d:\d\dAdminPublished edition 2Readers have this$/,
      /AdminTaken out of the trash$/,
      /AdminMoved to the trash$/,
      /AdminPublished edition 1$/,
    ])
    await expect(admin.locator('.pill-version-count')).toHaveText('4')
  })

  await test.step('compared with the first: ranks by montage, texts, and only fields that an editor wrote', async () => {
    await rows.first().getByRole('link').click()
    await expect(admin.getByLabel('To', { exact: true }).locator('option:checked')).toHaveText(
      /Admin · Published edition 2 · Readers have this$/,
    )
    await admin.getByLabel('From', { exact: true }).selectOption({ index: 3 })
    await expect(admin.getByLabel('From', { exact: true }).locator('option:checked')).toHaveText(/Admin · Published edition 1$/)
    const ranking = admin.getByRole('table', { name: 'Ranking' })
    await expect(row(ranking, three.title, '3', '1', 'up 2')).toBeVisible()
    await expect(row(ranking, one.title, '1', '2', 'down 1')).toBeVisible()
    await expect(row(ranking, six.title, '–', '3', 'new')).toBeVisible()
    await expect(row(ranking, four.title, '4', '4', 'another note')).toBeVisible()
    await expect(row(ranking, 'Before As it was. After It grew on us.')).toBeVisible()
    await expect(row(ranking, two.title, '2', '–', 'dropped')).toBeVisible()
    // MongoDB keeps the id of a deleted document, SQLite only its place.
    const place = admin.getByText('Before: rank 6 without a montage: it was deleted, or none was chosen.')
    await expect(place.or(row(ranking, 'A deleted montage', '6', '–', 'dropped'))).toBeVisible()

    const fields = admin.getByRole('table', { name: 'Fields' }).locator('tbody tr')
    await expect(fields).toHaveText(['StandfirstThe removed: firstadded: last words.'])
    await expect(fields.locator('ins')).toContainText('last')
  })

  await test.step('unchanged entries are counted, and shown on demand', async () => {
    const ranking = admin.getByRole('table', { name: 'Ranking' })
    await expect(admin.getByText('1 stayed')).toBeVisible()
    await admin.getByRole('button', { name: 'Show them too' }).click()
    await expect(row(ranking, five.title, '5', '5')).toBeVisible()
    await admin.getByRole('button', { name: 'Hide them' }).click()
    await expect(row(ranking, five.title, '5', '5')).toBeHidden()
  })

  await test.step('on a phone all columns are visible', async () => {
    await admin.setViewportSize({ height: 844, width: 390 })
    const box = await row(admin.getByRole('table', { name: 'Ranking' }), three.title, '3', '1', 'up 2').boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box)).toBe(true)
  })

  await test.step('a version is restored as a draft', async () => {
    await admin.getByRole('button', { name: 'Restore as a draft' }).click()
    await expect(admin.getByRole('dialog')).toContainText(/Put the version of \d+ \w+ \d{4} at \d\d:\d\d back\?/)
    await admin.getByRole('dialog').getByRole('button', { name: 'Restore as a draft' }).click()
    await expect(admin).toHaveURL(new RegExp(`/lists/${list.id}$`))
    await expect(admin.locator('.pill-version-count')).toHaveText('5')
  })
})
