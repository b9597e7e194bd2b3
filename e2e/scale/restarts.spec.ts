import { Ranking } from '../content/ranking.ts'
import { editionsOf } from '../site/history.ts'
import { referenceList } from '../site/reference-list.ts'
import { expect, test } from './fixtures.ts'
import { Traffic } from './traffic.ts'

test('a rolling restart of all four under load loses no request and no save, and nobody reads an old page', async ({
  fleet,
  newsrooms,
  session,
}) => {
  test.setTimeout(240_000)
  const ranking = await Ranking.make(newsrooms[0], 4)
  await newsrooms[0].untilDelivered()
  const traffic = new Traffic(fleet, session)
  traffic.start(3, [ranking.path, '/', referenceList, '/montages/mulan'], ranking)
  await expect.poll(() => traffic.seen.live, { timeout: 30_000 }).toBeGreaterThan(0)
  for (const app of [...fleet.cms, ...fleet.web]) {
    const { answers, live } = traffic.seen
    await app.stop()
    await expect.poll(() => traffic.seen.answers, { timeout: 30_000 }).toBeGreaterThan(answers + 20)
    await app.start()
    // As docs/operations.md says, and until then the other one alone has the readers.
    await fleet.untilCacheAsks(2)
    await expect.poll(() => traffic.seen.live, { message: 'publishes go live again', timeout: 60_000 }).toBeGreaterThan(live)
  }
  const { answers, faults, saves } = await traffic.stop()
  console.log(`${answers} requests of readers, ${saves} saves`)
  expect(faults).toEqual([])
  expect(await editionsOf(ranking.list, fleet.place(0))).toHaveLength(1 + saves)
})
