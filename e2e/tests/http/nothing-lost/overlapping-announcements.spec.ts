import { questionPaths } from 'types/site-questions'
import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { startSlowProxy } from '../../../servers/slow-proxy.ts'
import { announce, withoutDelivery } from '../../../site/announce.ts'
import { publicationOf } from '../../../site/history.ts'
import { orderIn } from '../../../site/page-markers.ts'

test('after two overlapping announcements readers get the second, however slow the CMS is', async ({ request, seeded, start }) => {
  await start('cms', withoutDelivery)
  const newsroom = await seeded.openNewsroom()
  const ranking = await Ranking.make(newsroom, 3)
  const proxy = await startSlowProxy(seeded.cmsUrl, 500)
  await start('web', { CMS_URL: proxy.url })
  expect((await request.get(seeded.webUrl + ranking.path)).status()).toBe(200)

  const publish = async (order: number) => {
    await ranking.publish(order, newsroom)
    const publication = await publicationOf(ranking.path, seeded)
    return { answer: announce({ [ranking.path]: publication }, seeded), publication }
  }
  /** Whether the site waits for a response with the order of an earlier time. */
  const hasRead = (since: number) => proxy.answered.slice(since).some((question) => question === questionPaths.pages)

  // During the first request of the site, and during the response with the order.
  const moments = [(since: number) => proxy.answered.length > since, hasRead]
  for (const [index, isIt] of moments.entries()) {
    const since = proxy.answered.length
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
  await proxy.close()
})
