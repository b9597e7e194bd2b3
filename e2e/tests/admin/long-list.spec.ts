import type { List } from '../../../apps/cms/src/payload-types.ts'

import { saveDraft } from '../../admin/admin-form.ts'
import { ranking, typeRank } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test('a list of 400 entries with the longest notes is ranked and saved', async ({ admin, montage, newsroom }) => {
  const note = '山を駆け上がる。'.repeat(75)
  const film = await newsroom.montage(unique('Rocky IV'))
  const list = await newsroom.list(unique('Long'), [film])
  const others = Array.from({ length: 399 }, () => ({ note }))
  // Entries of a draft may lack a montage; four hundred montages would take long to make.
  await newsroom.update(
    'lists',
    list.id,
    { entries: [{ montage: film.id, note }, ...others] as NonNullable<List['entries']> },
    '&draft=true',
  )
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  // Twice the size of the longest list: it may be slow.
  await expect.poll(async () => (await ranking(admin))[0], { timeout: 45_000 }).toBe(film.title)

  const answer = admin.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/admin/collections/'),
  )
  await typeRank(admin, 1, 400)
  expect((await answer).status()).toBe(200)
  expect((await ranking(admin)).at(-1)).toBe(film.title)
  await saveDraft(admin)
  const { entries } = await newsroom.newest('lists', list.id)
  expect(entries?.at(-1)).toMatchObject({ montage: film.id, note })
  expect(entries?.filter((entry) => entry.note === note)).toHaveLength(400)
})
