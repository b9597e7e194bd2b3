import { questionPaths } from 'types/site-questions'
import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { startSlowRelay } from '../../../servers/slow-relay.ts'
import { announce, nowhere } from '../../../site/announce.ts'
import { publicationOf } from '../../../site/history.ts'
import { orderIn } from '../../../site/reading.ts'

test('of two announcements that overlap the reader gets the second, however slow the CMS answers', async ({ request, seeded, start }) => {
  await start('cms', nowhere)
  const newsroom = await seeded.openNewsroom()
  const ranking = await Ranking.make(newsroom, 3)
  const relay = await startSlowRelay(seeded.cmsUrl, 500)
  await start('web', { CMS_URL: relay.url })
  expect((await request.get(seeded.webUrl + ranking.path)).status()).toBe(200)

  /** Publishes the order with a number, and tells the site. */
  const publish = async (order: number) => {
    await ranking.publish(order, newsroom)
    const publication = await publicationOf(ranking.path, seeded)
    return { answer: announce({ [ranking.path]: publication }, seeded), publication }
  }
  /** Whether the site has asked for the list since, and still waits for the answer, which holds the order of then. */
  const hasRead = (since: number) => relay.answered.slice(since).some((question) => question === questionPaths.pages)

  // While the site asks for the first thing that it needs, and when the order that it will show is on its way.
  const moments = [(since: number) => relay.answered.length > since, hasRead]
  for (const [index, isIt] of moments.entries()) {
    const since = relay.answered.length
    const first = await publish(2 * index + 1)
    await expect.poll(() => isIt(since), { intervals: [10], timeout: 15_000 }).toBe(true)
    const second = await publish(2 * index + 2)

    for (const { answer, publication } of [first, second]) {
      const { serves, status } = await answer
      expect(status).toBe(200)
      expect(serves[ranking.path]).toBeGreaterThanOrEqual(publication)
    }
    expect(orderIn(await (await request.get(seeded.webUrl + ranking.path)).text())).toEqual(ranking.slugs(2 * index + 2))
  }
  await relay.close()
})
