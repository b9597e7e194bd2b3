import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { kill, stop } from '../../../servers/montage.ts'
import { announce, unreachable, withoutDelivery } from '../../../site/announce.ts'
import { publicationOf } from '../../../site/history.ts'
import { orderIn, publicationIn } from '../../../site/page-markers.ts'

test('after a kill the site serves every acknowledged publication, though no reader had requested it and the CMS is down', async ({
  request,
  seeded,
  start,
}) => {
  await start('cms', withoutDelivery)
  const newsroom = await seeded.openNewsroom()
  const ranking = await Ranking.make(newsroom, 4)

  // The first round has nothing stored, the second an older page.
  for (const number of [1, 2, 3]) {
    await ranking.publish(number, newsroom)
    const numbers = ranking.pages.map(async (page) => [page, await publicationOf(page, seeded)] as const)
    const pages = Object.fromEntries(await Promise.all(numbers))
    let web = await start('web')
    // Like the CMS, again after a refusal: a busy machine can be too slow for a copy of an image.
    await expect.poll(() => announce(pages, seeded)).toMatchObject({ serves: pages, status: 200 })
    await kill(web)

    web = await start('web', { CMS_URL: unreachable })
    for (const [page, publication] of Object.entries(pages)) {
      const response = await request.get(seeded.webUrl + page)
      expect(response.status(), page).toBe(200)
      const html = await response.text()
      expect(publicationIn(html), page).toBe(publication)
      if (page === ranking.path) expect(orderIn(html)).toEqual(ranking.slugs(number))
    }
    await stop(web)
  }
})
