import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'

test('editions before the newest twenty are on another page, which is withdrawn with the list', async ({ montage, newsroom, request }) => {
  const ranking = await Ranking.make(newsroom, 3)
  for (let order = 1; order <= 21; order++) await ranking.publish(order, newsroom)
  const [first, older] = [`${ranking.path}/editions`, `${ranking.path}/editions/20`]
  const read = async (path: string) => {
    const answer = await request.get(montage.webUrl + path)
    return { status: answer.status(), text: await answer.text() }
  }
  await expect.poll(async () => (await read(first)).text.includes(`href="${older}"`)).toBe(true)
  const hasOldest = async (path: string) => (await read(path)).text.includes('id="edition-1"')
  expect(await hasOldest(first)).toBe(false)
  // The first request stores the page, the second reads it.
  for (const _reader of [1, 2]) expect(await hasOldest(older)).toBe(true)
  expect((await read(`${ranking.path}/editions/40`)).status).toBe(404)

  await newsroom.update('lists', ranking.list.id, { _status: 'draft' })
  await expect.poll(async () => (await read(older)).status).toBe(404)
})
