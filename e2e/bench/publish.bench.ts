import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import type { Newsroom } from '../content/newsroom.ts'
import { Ranking } from '../content/ranking.ts'
import { test } from '../seeded.ts'
import { announce } from '../site/announce.ts'
import { publicationOf } from '../site/history.ts'
import { orderIn } from '../site/page-markers.ts'
import { untilNewest } from '../site/until-newest.ts'
import { reportPublish } from './publish-report.ts'

const entries = 9
const publishes = 100
const renders = 30
const timeoutInMs = 30_000

test('from a publish to its readers', async ({ seeded, start }) => {
  await start('cms')
  await start('web')
  const newsroom = await open(() => seeded.openNewsroom())
  const ranking = await Ranking.make(newsroom, entries)
  const page = seeded.webUrl + ranking.path
  await untilNewest(ranking.pages, seeded)

  const served = async (number: number): Promise<void> => {
    const order = ranking.slugs(number).join()
    const deadline = performance.now() + timeoutInMs
    while (orderIn(await (await fetch(page)).text()).join() !== order) {
      if (performance.now() > deadline) throw new Error(`Publish ${number} was not served within ${timeoutInMs / 1000} s.`)
      await sleep(2)
    }
  }

  const responseTimes: number[] = []
  const readTimes: number[] = []
  for (let number = 1; number <= publishes; number++) {
    const revision = await newsroom.revisionOf('lists', ranking.list.id)
    const sent = performance.now()
    const { status, text } = await ranking.send(number, newsroom, revision)
    const success = performance.now()
    expect(status, text).toBe(200)
    await served(number)
    responseTimes.push(success - sent)
    readTimes.push(performance.now() - success)
    if (number % 10 === 0) console.log(`${number} of ${publishes} publishes`)
  }

  await untilNewest(ranking.pages, seeded)
  const renderTimes: number[] = []
  const publication = await publicationOf(ranking.path, seeded)
  for (let render = 0; render < renders; render++) {
    const began = performance.now()
    // Older numbers make the site render too; a number that was announced before does not.
    expect((await announce({ [ranking.path]: publication - render }, seeded)).status).toBe(200)
    renderTimes.push(performance.now() - began)
  }

  console.log(reportPublish({ read: readTimes, render: renderTimes, response: responseTimes }))
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
