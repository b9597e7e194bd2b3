import { setTimeout as sleep } from 'node:timers/promises'
import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { editionsOf, orderOf, publishedOrder } from '../../../site/history.ts'
import { orderIn } from '../../../site/page-markers.ts'

/** Calls `publish` with 1 to 50, every 10 ms, and returns the results. */
async function fiftyQuickly(publish: (number: number) => Promise<{ status: number }>): Promise<number[]> {
  const answers: Promise<{ status: number }>[] = []
  for (let number = 1; number <= 50; number++) {
    answers.push(publish(number))
    await sleep(10)
  }
  return (await Promise.all(answers)).map(({ status }) => status)
}

const succeeded = (statuses: number[]): number => statuses.filter((status) => status === 200).length

test('of fifty quick re-ranks the last that succeeded is served', async ({ montage, newsroom, request }) => {
  const ranking = await Ranking.make(newsroom, 5)

  const statuses = await fiftyQuickly((number) => ranking.send(number, newsroom))
  expect(new Set([200, 409, ...statuses])).toEqual(new Set([200, 409]))
  expect(succeeded(statuses)).toBeGreaterThan(0)

  const editions = await editionsOf(ranking.list, montage)
  expect(editions).toHaveLength(1 + succeeded(statuses))
  const last = orderOf(editions.at(-1))
  expect(await publishedOrder(ranking.list, montage)).toEqual(last)
  await expect.poll(async () => orderIn(await (await request.get(montage.webUrl + ranking.path)).text())).toEqual(last)
})

test('of fifty quick corrections the last that succeeded is served', async ({ montage, newsroom, request }) => {
  const ranking = await Ranking.make(newsroom, 2)
  const [slug = ''] = ranking.slugs(0)
  const { id } = await newsroom.bySlug('montages', slug)

  const statuses = await fiftyQuickly(async (number) => {
    const revision = await newsroom.revisionOf('montages', id)
    return newsroom.attempt('montages', id, { revision, song: `Take ${number}`, _status: 'published' })
  })
  expect(new Set([200, 409, ...statuses])).toEqual(new Set([200, 409]))
  expect(succeeded(statuses)).toBeGreaterThan(0)

  const { song } = await newsroom.bySlug('montages', slug)
  for (const page of [`/montages/${slug}`, ranking.path]) {
    await expect.poll(async () => (await request.get(montage.webUrl + page)).text()).toContain(song)
  }
  expect(await newsroom.correctionsOf(ranking.list.id)).toEqual([succeeded(statuses)])
})
