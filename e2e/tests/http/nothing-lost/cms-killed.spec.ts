import { setTimeout as sleep } from 'node:timers/promises'
import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { seededRandom } from '../../../random.ts'
import { startMongoProxy } from '../../../servers/mongo-proxy.ts'
import { kill } from '../../../servers/montage.ts'
import { editionsOf, orderOf, publishedOrder } from '../../../site/history.ts'
import { orderIn } from '../../../site/page-markers.ts'
import { startReaders } from '../../../site/readers.ts'
import { untilNewest } from '../../../site/until-newest.ts'

const publishes = 60
const kills = 6
// Longer than a publish with its delivery.
const maxWaitInMs = 250

test('every acknowledged publish is complete and published once, though the CMS is killed again and again', async ({
  request,
  seeded,
  start,
}) => {
  test.setTimeout(300_000)
  const random = seededRandom()
  const proxy = seeded.env.DATABASE_URL ? await startMongoProxy(seeded.env.DATABASE_URL) : null
  const startCms = () => start('cms', proxy ? { DATABASE_URL: proxy.url } : {})
  let [cms] = await Promise.all([startCms(), start('web')])
  const newsroom = await seeded.openNewsroom()
  const ranking = await Ranking.make(newsroom, 6)
  for (const page of ranking.pages) expect((await request.get(seeded.webUrl + page)).status(), page).toBe(200)
  const stopReaders = startReaders([ranking.path, '/'].map((page) => seeded.webUrl + page))

  /** False when the CMS died before it answered. */
  const publish = async (number: number): Promise<boolean> => {
    try {
      await ranking.publish(number, newsroom)
      return true
    } catch (error) {
      if (!cms.child.killed) throw error
      return false
    }
  }
  /** The number of publishes before the next kill. */
  const due = Array.from({ length: kills }, (_, index) => Math.floor(((index + random()) * publishes) / kills))
  const acknowledged: number[] = []
  let sent = 0
  while (acknowledged.length < publishes || due.length > 0) {
    const isDue = acknowledged.length >= (due[0] ?? publishes)
    const killing = isDue ? sleep(random() * maxWaitInMs).then(() => kill(cms)) : null
    do {
      const number = ++sent
      if (await publish(number)) acknowledged.push(number)
    } while (killing && !cms.child.killed)
    if (!killing) continue

    due.shift()
    await killing
    await proxy?.abortTransactions()
    cms = await startCms()
    const editions = await editionsOf(ranking.list, seeded)
    expect(await publishedOrder(ranking.list, seeded)).toEqual(orderOf(editions.at(-1)))
  }

  // Another process takes over the deliveries of the killed one after twenty seconds.
  await untilNewest(ranking.pages, seeded, 30_000)
  expect(orderIn(await (await request.get(seeded.webUrl + ranking.path)).text())).toEqual(ranking.slugs(sent))
  const numbers = new Map(Array.from({ length: sent + 1 }, (_, number) => [ranking.slugs(number).join(' '), number]))
  const editions = (await editionsOf(ranking.list, seeded)).map((edition) => orderOf(edition).join(' '))
  const published = editions.map((order) => numbers.get(order) ?? -1)
  // Ascending numbers: none was published twice.
  expect(published).toEqual([...new Set(published)].sort((a, b) => a - b))
  expect(published).toEqual(expect.arrayContaining(acknowledged))

  const { answers, faults, orders } = await stopReaders()
  expect(answers).toBeGreaterThan(publishes)
  expect([...faults]).toEqual([])
  expect(editions).toEqual(expect.arrayContaining([...orders]))
  await proxy?.close()
})
