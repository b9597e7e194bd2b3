import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { flatPng } from '../content/pictures.ts'
import { Ranking } from '../content/ranking.ts'
import { test } from '../seeded.ts'
import { startReaders } from '../site/readers.ts'
import { referenceList } from '../site/reference-list.ts'
import { quantile } from './figures.ts'
import { type Sample, type Watched, watch } from './process-samples.ts'
import { markdownTable } from './web/markdown-table.ts'

const minutes = Number(process.env.MINUTES || 20)
const uploadsInStock = 20

test('publishes, uploads and reads for a long time', async ({ seeded, start }) => {
  test.setTimeout((minutes + 5) * 60_000)
  const processes = { cms: await start('cms'), web: await start('web') }
  const newsroom = await seeded.openNewsroom()
  const ranking = await Ranking.make(newsroom, 9)
  const end = performance.now() + minutes * 60_000
  const counts = { publishes: 0, uploads: 0 }

  const publish = async () => {
    for (; performance.now() < end; await sleep(500)) {
      await ranking.publish(++counts.publishes, newsroom)
      for (const file of [`${ranking.path}/feed.xml`, '/sitemap.xml']) await (await fetch(seeded.webUrl + file)).text()
    }
  }
  const upload = async () => {
    const stock: string[] = []
    for (; performance.now() < end; await sleep(2_000)) {
      const colour = `#${(++counts.uploads % 0xffffff).toString(16).padStart(6, '0')}`
      stock.push((await newsroom.upload(await flatPng({ colour }))).id)
      const oldest = stock.length > uploadsInStock ? stock.shift() : undefined
      if (oldest) await newsroom.remove('media', oldest)
    }
  }
  const watched: Watched[] = Object.entries(processes).map(([name, { child }]) => watch(name, Number(child.pid)))
  const pages = ['/', referenceList, ranking.path, `${ranking.path}/editions`, '/montages/mulan']
  const stopReading = startReaders(pages.map((page) => seeded.webUrl + page))
  await Promise.all([publish(), upload()])
  const { answers, faults } = await stopReading()
  for (const each of watched) await each.stop()

  console.log(`
${minutes} minutes: ${counts.publishes} publishes, ${counts.uploads} uploads, ${answers} pages read, ${faults.size} faults
${[...faults].join('\n')}
${markdownTable(['', 'first quarter', 'third', 'last', 'rises in the second half'], watched.flatMap(rowsOf))}

The aim: neither memory (by more than 3 %) nor open files (by more than 3) rise from the third quarter to the last.
`)
})

function rowsOf({ name, samples }: Watched): string[][] {
  const quarter = Math.floor(samples.length / 4)
  const parts = [samples.slice(0, quarter), samples.slice(2 * quarter, 3 * quarter), samples.slice(3 * quarter)]
  const row = (label: string, of: (sample: Sample) => number, unit: string, isRise: (third: number, last: number) => boolean): string[] => {
    const [first = 0, third = 0, last = 0] = parts.map((part) => quantile(part.map(of), 0.5))
    return [`${name}, ${label}`, ...[first, third, last].map((value) => `${value.toFixed(0)} ${unit}`), isRise(third, last) ? 'YES' : 'no']
  }
  return [
    row(
      'resident memory',
      ({ megabytes }) => megabytes,
      'MB',
      (third, last) => last > third * 1.03,
    ),
    row(
      'open files',
      ({ openFiles }) => openFiles,
      '',
      (third, last) => last > third + 3,
    ),
  ]
}
