import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import type { Newsroom } from '../content/newsroom.ts'
import { Ranking } from '../content/ranking.ts'
import { test } from '../seeded.ts'
import { freePort } from '../servers/free-port.ts'
import { announce } from '../site/announce.ts'
import { publicationOf } from '../site/history.ts'
import { orderIn } from '../site/page-markers.ts'
import { untilNewest } from '../site/until-newest.ts'
import { reportPublish } from './publish-report.ts'
import { varnishBefore, varnishVersion } from './varnish.ts'
import { fetchRaw } from './web/served-rows.ts'

const entries = 9
const publishes = 100
const renders = 30
const timeoutInMs = 30_000

test('from a publish to its readers', async ({ seeded, start }) => {
  const cachePort = await freePort()
  const version = varnishVersion()
  await start('cms', version ? { PURGE_URLS: `http://127.0.0.1:${cachePort}` } : {})
  await start('web', version ? { CACHE_IS_PURGED: 'true' } : {})
  const newsroom = await open(() => seeded.openNewsroom())
  const ranking = await Ranking.make(newsroom, entries)
  await untilNewest(ranking.pages, seeded)
  const varnish = version ? await varnishBefore(seeded.webUrl, cachePort) : null

  const served = async (number: number, origin: string): Promise<void> => {
    const order = ranking.slugs(number).join()
    const page = { headers: { Host: new URL(seeded.webUrl).host }, path: ranking.path }
    const deadline = performance.now() + timeoutInMs
    while (orderIn((await fetchRaw(origin, page)).body.toString()).join() !== order) {
      if (performance.now() > deadline) throw new Error(`Publish ${number} was not served within ${timeoutInMs / 1000} s.`)
      await sleep(2)
    }
  }
  const publish = async (first: number, origin: string) => {
    const times = { read: [] as number[], response: [] as number[] }
    for (let number = first; number < first + publishes; number++) {
      const revision = await newsroom.revisionOf('lists', ranking.list.id)
      const sent = performance.now()
      const { status, text } = await ranking.send(number, newsroom, revision)
      const success = performance.now()
      expect(status, text).toBe(200)
      await served(number, origin)
      times.response.push(success - sent)
      times.read.push(performance.now() - success)
      if (number % 10 === 0) console.log(`${number} of ${publishes * (varnish ? 2 : 1)} publishes`)
    }
    return times
  }

  const { read, response } = await publish(1, seeded.webUrl.replace('localhost', '127.0.0.1'))
  const behindVarnish = varnish ? (await publish(1 + publishes, varnish.origin)).read : []
  await varnish?.remove()

  await untilNewest(ranking.pages, seeded)
  const render: number[] = []
  const publication = await publicationOf(ranking.path, seeded)
  for (let again = 0; again < renders; again++) {
    const began = performance.now()
    // Older numbers make the site render too; a number that was announced before does not.
    expect((await announce({ [ranking.path]: publication - again }, seeded)).status).toBe(200)
    render.push(performance.now() - began)
  }

  console.log(reportPublish({ behindVarnish, read, render, response }))
})

/** Until MongoDB has made the indexes, writes conflict with that. */
async function open(attempt: () => Promise<Newsroom>): Promise<Newsroom> {
  const deadline = performance.now() + timeoutInMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() > deadline) throw error
      await sleep(500)
    }
  }
}
