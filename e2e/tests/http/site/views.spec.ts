import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'

test('the views of a page are counted by the site, and told to those who sign in alone', async ({ montage, newsroom, request }) => {
  const { list, path } = await Ranking.make(newsroom, 2)
  const headers = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
  await expect.poll(async () => (await request.get(montage.webUrl + path)).status()).toBe(200)
  const views = () => newsroom.viewsOf(list.id)
  const before = (await views()) ?? { month: 0, week: 0 }
  for (let view = 0; view < 3; view++) await request.get(montage.webUrl + path, { headers })
  await request.head(montage.webUrl + path, { headers })
  await request.get(montage.webUrl + path, { headers: { 'User-Agent': 'Twitterbot/1.0' } })
  await expect.poll(views).toEqual({ month: before.month + 3, week: before.week + 3 })

  expect((await request.get(`${montage.cmsUrl}/api/views/lists/${list.id}`)).status()).toBe(401)
  expect((await request.post(`${montage.webUrl}/api/views`, { data: { path } })).status()).toBe(401)
  await newsroom.update('lists', list.id, { _status: 'draft' })
  expect(await views()).toBeNull()
})
