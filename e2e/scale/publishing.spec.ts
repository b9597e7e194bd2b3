import { unique } from '../content/newsroom.ts'
import { halfAndHalf } from '../content/pictures.ts'
import { Ranking } from '../content/ranking.ts'
import { inSeconds } from '../in-seconds.ts'
import { editionsOf } from '../site/history.ts'
import { orderIn } from '../site/page-markers.ts'
import { expect, signIn, test } from './fixtures.ts'
import { untilLive } from './live.ts'

test('a publish through one CMS is on both sites and in the cache when either CMS calls it live', async ({ fleet, newsrooms, session }) => {
  const ranking = await Ranking.make(newsrooms[0], 3)
  const readAll = async () => {
    const ways = [...fleet.web.map(({ origin }) => fetch(origin + ranking.path).then((response) => response.text())), cached()]
    return Promise.all(ways)
  }
  const cached = async () => (await fleet.tls.ask(fleet.webUrl + ranking.path)).text
  for (const number of [1, 2, 3]) {
    await ranking.publish(number, newsrooms[number % 2 === 0 ? 0 : 1])
    await untilLive(ranking.list.id, fleet.cms[number % 2 === 0 ? 1 : 0].origin, session)
    for (const html of await readAll()) expect(orderIn(html)).toEqual(ranking.slugs(number))
  }
  // Two numbers: the request, and the one that brought the copy.
  expect((await fleet.tls.ask(fleet.webUrl + ranking.path)).headers['x-varnish']).toMatch(/^\d+ \d+$/)
})

test('a schedule is carried out once', async ({ fleet, newsrooms: [newsroom] }) => {
  const films = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const list = await newsroom.list(unique('Once'), films)
  await newsroom.update('lists', list.id, { entries: films.toReversed().map(({ id }) => ({ montage: id })) }, '&draft=true')
  const schedule = await newsroom.schedule(list.id, { at: inSeconds(3) })
  await expect.poll(async () => (await newsroom.scheduleOf(schedule)).state, { timeout: 30_000 }).toBe('done')
  expect(await editionsOf(list, fleet.place(1))).toHaveLength(2)
})

test('an image is encoded once, and its files are in the store', async ({ fleet, newsrooms }) => {
  const { id } = await newsrooms[0].upload(await halfAndHalf({ height: 600, width: 800 }))
  await newsrooms[1].untilEncoded(id)
  const { files } = await newsrooms[1].renditionsOf(id)
  const writes = (files ?? []).map(({ name }) => fleet.store.writes.get(`renditions/${name}`))
  expect(writes.length).toBeGreaterThan(5)
  expect(new Set(writes)).toEqual(new Set([1]))
})

test('a session holds on both CMS and through the proxy, and ends on both', async ({ fleet }) => {
  const headers = await signIn(fleet)
  const emailAt = async (origin: string) => {
    const { user } = (await (await fetch(`${origin}/api/users/me`, { headers })).json()) as { user: { email: string } | null }
    return user?.email ?? null
  }
  const everywhere = async () => {
    const proxied = await fleet.tls.ask(`${fleet.cmsUrl}/api/users/me`, { headers })
    return [...(await Promise.all(fleet.cms.map(({ origin }) => emailAt(origin)))), JSON.parse(proxied.text).user?.email ?? null]
  }
  expect(await everywhere()).toEqual([1, 2, 3].map(() => fleet.contents.email))
  const out = await fleet.tls.ask(`${fleet.cmsUrl}/api/users/logout`, { headers, method: 'POST' })
  expect(out.status, out.text).toBe(200)
  expect(await everywhere()).toEqual([null, null, null])
})
