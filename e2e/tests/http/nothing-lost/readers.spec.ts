import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { kill, stop } from '../../../servers/montage.ts'
import { editionsOf, orderOf } from '../../../site/history.ts'
import { startReaders } from '../../../site/readers.ts'

test('readers get pages whenever the site is up, and only published orders', async ({ request, seeded, start }) => {
  test.setTimeout(180_000)
  let [web] = await Promise.all([start('web'), start('cms')])
  const newsroom = await seeded.openNewsroom()
  const ranking = await Ranking.make(newsroom, 5)
  const addresses = ranking.pages.map((page) => seeded.webUrl + page)
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200)

  let number = 0
  const publish = async (times: number) => {
    for (let time = 0; time < times; time++) await ranking.publish(++number, newsroom)
  }
  const seen = new Set<string>()
  for (const end of [stop, kill, stop, kill]) {
    const stopReaders = startReaders(addresses)
    await publish(8)
    const { answers, faults, orders } = await stopReaders()
    expect(answers).toBeGreaterThan(addresses.length)
    expect([...faults]).toEqual([])
    for (const order of orders) seen.add(order)

    // Stop the site during an announcement.
    await publish(1)
    await Promise.all([end(web), publish(3)])
    web = await start('web')
  }

  const published = (await editionsOf(ranking.list, seeded)).map((edition) => orderOf(edition).join(' '))
  expect(published).toEqual(expect.arrayContaining([...seen]))
})
