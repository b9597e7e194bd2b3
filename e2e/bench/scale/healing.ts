import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

import { addressOfPart, indexesPart } from 'types/sitemap-parts'
import { resident } from '../media/memory.ts'
import { isFull } from './data.ts'
import type { Montage } from './places.ts'
import { type Row, timed } from './results.ts'

const pages = Number(process.env.PAGES || (isFull ? 5_000 : 50))
const readersAtOnce = 4

/** Stores pages, stops the site, changes what stands on every page, and starts the site. */
export async function measureHealing(montage: Montage): Promise<Row[]> {
  const paths = await pathsInSitemap(montage)
  const stored = await timed(() => readAll(paths, montage))
  console.log(`${paths.length} pages read in ${(stored / 1000).toFixed(0)} s`)
  await montage.end('web')
  const newsroom = await montage.openNewsroom()
  const saved = await timed(() => newsroom.changeSite({ description: `Changed at ${new Date().toISOString()}.` }))
  const began = Date.now()
  const healed = await timed(async () => {
    await montage.start('web')
    await untilStoredSince(began, montage)
  })
  const row = (name: string, large: number, unit: Row['unit'] = 'ms'): Row => ({ large, name, nine: null, unit })
  return [
    row('settings that stand on every page, saved', saved),
    row(`the site started with ${paths.length} stored pages behind, until all are current`, healed),
    row('for each of them', healed / paths.length),
    row('RSS of the site then', (await resident(montage.pidOf('web'))) * 1_000_000, 'bytes'),
    row('RSS of the CMS then', (await resident(montage.pidOf('cms'))) * 1_000_000, 'bytes'),
  ]
}

/** Looks at the files: a request for a page that is behind would have it rendered. */
async function untilStoredSince(time: number, { env }: Montage): Promise<void> {
  const folder = path.join(env.DATA_DIR ?? '', 'web/pages')
  for (;;) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
    const times = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).mtimeMs))
    const behind = times.filter((changed) => changed < time).length
    if (behind === 0) return
    console.log(`${behind} pages are behind`)
    await sleep(isFull ? 1_000 : 100)
  }
}

async function pathsInSitemap({ webUrl }: Montage): Promise<string[]> {
  const locationsIn = async (path: string) => {
    const text = await (await fetch(webUrl + path)).text()
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  }
  const paths: string[] = []
  // Thousands of directors would stand before the lists and montages.
  const parts = (await locationsIn('/sitemap.xml')).filter((part) => part !== addressOfPart(indexesPart))
  for (const part of parts) paths.push(...(await locationsIn(part)))
  return paths.slice(0, pages)
}

async function readAll(paths: string[], { webUrl }: Montage): Promise<void> {
  const waiting = [...paths]
  const read = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const response = await fetch(webUrl + path)
      await response.text()
      if (!response.ok) throw new Error(`${path} was answered ${response.status}.`)
      if (waiting.length % 500 === 0) console.log(`${waiting.length} pages to read`)
    }
  }
  await Promise.all(Array.from({ length: readersAtOnce }, read))
}
