import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { Ranking } from '../content/ranking.ts'
import { test } from '../seeded.ts'
import { announce } from '../site/announce.ts'
import { publicationOf } from '../site/history.ts'
import { untilNewest } from '../site/newest.ts'
import { orderIn } from '../site/reading.ts'
import { quantile, table } from './figures.ts'

const entries = 9
const publishes = 100
const renders = 30
/** Milliseconds after which a publish counts as lost. */
const patience = 30_000

test('from a publish to its readers', async ({ seeded, start }) => {
  await start('cms')
  await start('web')
  const newsroom = await seeded.openNewsroom()
  const ranking = await Ranking.make(newsroom, entries)
  const page = seeded.webUrl + ranking.path
  await untilNewest(ranking.pages, seeded)

  /** Waits until readers have the order with a number. */
  const served = async (number: number): Promise<void> => {
    const order = ranking.slugs(number).join()
    const deadline = performance.now() + patience
    while (orderIn(await (await fetch(page)).text()).join() !== order) {
      if (performance.now() > deadline) throw new Error(`Publish ${number} was not served within ${patience / 1000} s.`)
      await sleep(2)
    }
  }

  const answered: number[] = []
  const read: number[] = []
  for (let number = 1; number <= publishes; number++) {
    const revision = await newsroom.revisionOf('lists', ranking.list.id)
    const sent = performance.now()
    const { status, text } = await ranking.send(number, newsroom, revision)
    const success = performance.now()
    expect(status, text).toBe(200)
    await served(number)
    answered.push(success - sent)
    read.push(performance.now() - success)
    if (number % 10 === 0) console.log(`${number} of ${publishes} publishes`)
  }

  await untilNewest(ranking.pages, seeded)
  const rendered: number[] = []
  const publication = await publicationOf(ranking.path, seeded)
  for (let render = 0; render < renders; render++) {
    const asked = performance.now()
    // Older numbers make the site render as well, and an announcement is taken once.
    expect((await announce({ [ranking.path]: publication - render }, seeded)).status).toBe(200)
    rendered.push(performance.now() - asked)
  }

  const ratio = quantile(read, 0.5) / quantile(rendered, 0.5)
  console.log(`
${publishes} publishes, one after the other, each a re-rank of ${entries} entries (${seeded.env.DATABASE_URL ? 'MongoDB' : 'SQLite'})

${table({
  'the publish, until it is answered': answered,
  'from the answer until readers have it': read,
  'one page rendered anew and stored, unchanged': rendered,
})}

The median publish reaches readers in the time of ${ratio.toFixed(1)} renders. The aim: p50 under 300 ms, p99 under 1000 ms.
`)
})
