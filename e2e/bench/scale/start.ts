import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { referenceList } from '../../site/reference-list.ts'
import { resident } from '../media/memory.ts'
import { isFull } from './data.ts'
import type { Montage } from './places.ts'
import { type Row, rowOf, timed } from './results.ts'

const rounds = isFull ? 4 : 2
const apps = ['cms', 'web'] as const

/** Starts of the processes, their memory and their folder. */
export async function measureStart(large: Montage, small: Montage): Promise<Row[]> {
  const took = { cms: pair(), web: pair() }
  const memory = { cms: pair(), web: pair() }
  const places = [
    ['nine', small],
    ['large', large],
  ] as const
  for (let round = 0; round <= rounds; round++) {
    for (const [size, montage] of places) {
      for (const app of apps) {
        const started = await timed(() => start(montage, app))
        if (round > 0) took[app][size].push(started)
      }
      for (const page of ['/', referenceList]) await (await fetch(montage.webUrl + page)).text()
      for (const app of apps) memory[app][size].push(await resident(montage.pidOf(app)))
      for (const app of apps.toReversed()) await montage.end(app)
    }
  }
  const folders = { large: await sizeOf(large.env.DATA_DIR ?? ''), nine: await sizeOf(small.env.DATA_DIR ?? '') }
  return [
    rowOf('the CMS started, until it answers', took.cms, { atMost: 2 }),
    rowOf('the site started, until its pages are current', took.web, { atMost: 2 }),
    rowOf('RSS of the CMS after its start', inBytes(memory.cms), { unit: 'bytes' }),
    rowOf('RSS of the site after its start', inBytes(memory.web), { unit: 'bytes' }),
    { ...folders, name: `the data folder${large.env.DATABASE_URL ? ', without the database' : ''}`, unit: 'bytes' },
  ]
}

async function start(montage: Montage, app: (typeof apps)[number]): Promise<void> {
  await montage.start(app)
  if (app === 'web') await untilReady(montage)
}

async function untilReady({ webUrl }: Montage): Promise<void> {
  while (!(await fetch(`${webUrl}/readyz`)).ok) await sleep(20)
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async ({ name, parentPath }) => (await stat(path.join(parentPath, name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

const pair = (): { large: number[]; nine: number[] } => ({ large: [], nine: [] })

const inBytes = ({ large, nine }: ReturnType<typeof pair>): ReturnType<typeof pair> => ({
  large: large.map((megabytes) => megabytes * 1_000_000),
  nine: nine.map((megabytes) => megabytes * 1_000_000),
})
