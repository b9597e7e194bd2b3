import { Ranking } from '../content/ranking.ts'
import { orderIn, publicationIn } from '../site/page-markers.ts'
import { expect, test } from './fixtures.ts'
import type { Fleet } from './fleet.ts'
import { untilLive } from './live.ts'

const orderAt = async (page: string, { tls, webUrl }: Fleet) => orderIn((await tls.ask(webUrl + page)).text)

for (const [what, isEmpty] of [
  ['a site that was away', false],
  ['a site with an empty folder', true],
] as const) {
  test(`${what} catches up, and holds nobody up meanwhile`, async ({ fleet, newsrooms: [newsroom], session }) => {
    const [here, away] = fleet.web
    const ranking = await Ranking.make(newsroom, 3)
    await untilLive(ranking.list.id, fleet.cms[0].origin, session)
    for (const page of ranking.pages) expect((await fleet.tls.ask(fleet.webUrl + page)).status, page).toBe(200)
    await away.stop()

    for (const number of [1, 2]) {
      await ranking.publish(number, newsroom)
      // Readers have it, behind the cache too, and it is not called live.
      await expect.poll(() => orderAt(ranking.path, fleet), { timeout: 20_000 }).toEqual(ranking.slugs(number))
    }
    await expect(untilLive(ranking.list.id, fleet.cms[0].origin, session, 500)).rejects.toThrow(away.origin)
    if (isEmpty) await away.loseData()

    await away.launch()
    // It takes no readers before its pages are current.
    const reader = async () => (await fleet.tls.ask(`${fleet.webUrl}${ranking.path}?again`)).text
    const orders = []
    for (let isReady = false; !isReady; isReady = (await fetch(`${away.origin}/readyz`)).ok) orders.push(orderIn(await reader()).join())
    expect(new Set(orders)).toEqual(new Set([ranking.slugs(2).join()]))
    await untilLive(ranking.list.id, fleet.cms[0].origin, session, 60_000)
    for (const page of ranking.pages) {
      const publications = [here, away].map(async ({ origin }) => publicationIn(await (await fetch(origin + page)).text()))
      const [one, other] = await Promise.all(publications)
      expect(other, page).toBe(one)
    }
    await fleet.untilCacheAsks(2)
  })
}
