import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('the table of montages finds words, and has saved filters and the lists of each montage', async ({ admin, montage, newsroom }) => {
  const word = unique('Staircase').split(' ').join('')
  const listed = await newsroom.montage(`${word} one`, { directors: ['Ada Lens'], song: 'Hearts on Fire' })
  await newsroom.montage(`${word} two`)
  const list = await newsroom.list(unique('Of stairs'), [listed])
  await newsroom.update('montages', listed.id, { song: 'Another song' }, '&draft=true')
  const titles = admin.locator('tbody .cell-title')

  await admin.goto(`${montage.cmsUrl}/admin/collections/montages`)
  const search = admin.getByPlaceholder(/^Search by title, song, sequence, year, director or name of the file/i)
  // Before the table has its scripts, what is typed is lost.
  await expect(async () => {
    await search.fill(`lens ${word}`)
    await expect(titles).toHaveText([`${word} one`], { timeout: 5000 })
  }).toPass({ timeout: 45_000 })
  await expect(admin.locator('tbody .cell-inLists')).toHaveText([list.title])
  await expect(admin.locator('tbody .cell-_status')).toHaveText(['Public, changes wait'])

  const filters = admin.getByRole('navigation', { name: 'Saved filters' })
  await filters.getByRole('link', { name: /^Changes wait \d+$/ }).click()
  await expect(filters.getByRole('link', { name: /^Changes wait/ })).toHaveAttribute('aria-current', 'page')
  await expect(titles.filter({ hasText: `${word} one` })).toHaveCount(1)
  await expect(titles.filter({ hasText: `${word} two` })).toHaveCount(0)
  await filters.getByRole('link', { name: /^In no list \d+$/ }).click()
  await expect(titles.filter({ hasText: `${word} two` })).toHaveCount(1)
  await expect(titles.filter({ hasText: `${word} one` })).toHaveCount(0)
})
