import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Newsroom } from '../content/newsroom.ts'
import { test } from '../seeded.ts'
import { root } from '../servers/montage.ts'
import { clientOf } from '../site/history.ts'
import { quantile } from './figures.ts'
import { watchMemory } from './media/memory.ts'
import { photo } from './media/photo.ts'
import { type Quality, qualityOf } from './media/quality.ts'
import { reportOf } from './media/report.ts'

const atOnce = 20
const rounds = 5

test('images: from an upload to all their renditions', async ({ seeded, start }) => {
  const { child } = await start('cms')
  const pid = Number(child.pid)
  const newsroom = await seeded.openNewsroom()
  const photos = await Promise.all(Array.from({ length: rounds }, (_photo, number) => photo(number)))

  // Warms the server.
  await measure(await photo(100), newsroom)
  const alone = watchMemory(pid)
  const single: { done: number; saved: number }[] = []
  for (const each of photos) single.push(await measure(each, newsroom))
  const peakAlone = await alone.stop()

  const [large] = photos
  if (!large) throw new Error('There is no photo.')
  const together = watchMemory(pid)
  const health = watchHealth(`${seeded.cmsUrl}/api/health`)
  const began = performance.now()
  const [{ id }] = await Promise.all([newsroom.upload(large), ...Array.from({ length: atOnce - 1 }, () => newsroom.upload(large))])
  const allSaved = performance.now() - began
  await newsroom.untilEncoded()
  const allDone = performance.now() - began
  const answers = await health.stop()
  const peakTogether = await together.stop()

  const { files } = await newsroom.renditionsOf(id)
  const whole = (files ?? []).filter(({ shape }) => shape === 'whole')
  const qualities: Quality[] = []
  for (const file of whole.filter(({ width }) => width === 800 || width === 1600)) {
    const rendition = await clientOf(seeded).rendition({ name: file.name })
    if (!rendition) throw new Error(`The CMS does not serve ${file.name}.`)
    qualities.push(await qualityOf(large, rendition, file, Math.max(...whole.map(({ width }) => width))))
  }

  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`
  const megabytes = (number: number) => `${Math.round(number)} MB`
  const median = (name: 'done' | 'saved') =>
    quantile(
      single.map((each) => each[name]),
      0.5,
    )
  const figures = [
    ['Saved, with its first renditions', `${seconds(median('saved'))} (slowest ${seconds(Math.max(...single.map(({ saved }) => saved)))})`],
    ['All renditions, from the upload on', seconds(median('done'))],
    ['Memory of the server, at most', megabytes(peakAlone.server)],
    ['Memory of the child, at most', megabytes(peakAlone.children)],
    [`${atOnce} at once: all saved`, seconds(allSaved)],
    [`${atOnce} at once: all renditions`, seconds(allDone)],
    [`${atOnce} at once: memory of server and child together, at most`, megabytes(peakTogether.together)],
    [
      `${atOnce} at once: an answer of the server meanwhile, median and slowest`,
      `${seconds(quantile(answers, 0.5))}, ${seconds(Math.max(...answers))}`,
    ],
  ]
  const report = reportOf(figures, qualities, { bytes: large.length, rounds })
  console.log(report)
  await writeFile(path.join(root, 'docs/bench-media.md'), report)
})

/** In milliseconds: until the response to an upload, and until all of its renditions are made. */
async function measure(picture: Buffer, newsroom: Newsroom): Promise<{ done: number; saved: number }> {
  const began = performance.now()
  const { id } = await newsroom.upload(picture)
  const saved = performance.now() - began
  await newsroom.untilEncoded(id)
  return { done: performance.now() - began, saved }
}

/** Measures the response times of a server, ten times a second until it is stopped. */
function watchHealth(url: string): { stop: () => Promise<number[]> } {
  const answers: number[] = []
  let isStopped = false
  const watching = (async () => {
    while (!isStopped) {
      const sent = performance.now()
      await (await fetch(url)).text()
      answers.push(performance.now() - sent)
      await sleep(100)
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await watching
      return answers
    },
  }
}
