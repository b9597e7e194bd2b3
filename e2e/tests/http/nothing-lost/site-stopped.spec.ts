import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { kill, stop } from '../../../servers/montage.ts'
import { editionsOf, orderOf } from '../../../site/history.ts'
import { orderIn } from '../../../site/page-markers.ts'
import { untilNewest } from '../../../site/until-newest.ts'

const publishes = 100

test('a publication while the site is down is served when it is back, though the CMS was killed in between', async ({
  request,
  seeded,
  start,
}) => {
  test.setTimeout(180_000)
  const [cms, web] = await Promise.all([start('cms'), start('web')])
  const newsroom = await seeded.openNewsroom()
  const person = await newsroom.person('Nell Writer')
  const ranking = await Ranking.make(newsroom, 5, { byline: [person.id] })
  const pages = [...ranking.pages, `/people/${person.slug}`]
  for (const page of pages) expect((await request.get(seeded.webUrl + page)).status(), page).toBe(200)
  await stop(web)

  for (let publish = 1; publish <= publishes; publish++) await ranking.publish(publish, newsroom)
  await kill(cms)

  await Promise.all([start('cms'), start('web')])
  await untilNewest(pages, seeded, 30_000)
  expect(orderIn(await (await request.get(seeded.webUrl + ranking.path)).text())).toEqual(ranking.slugs(publishes))

  const sent = Array.from({ length: publishes + 1 }, (_, number) => ranking.slugs(number))
  expect((await editionsOf(ranking.list, seeded)).map(orderOf)).toEqual(sent)
})
