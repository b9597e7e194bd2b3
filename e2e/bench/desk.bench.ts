import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { test as base } from '../seeded.ts'
import { freePort } from '../servers/free-port.ts'
import type { Place, Started } from '../servers/montage.ts'
import { startBuild } from '../servers/new-build.ts'
import { type Compared, comparison } from './comparison.ts'
import { desk, stock } from './entries-fields.ts'
import { quantile } from './figures.ts'
import { longList } from './long-list.ts'
import { type Sitting, sit } from './sitting.ts'

const entries = 200
const manyEntries = 500
const sittings = Number(process.env.SITTINGS || 5)

// The entries then have Payload's own array field.
async function withoutDesk(folder: string): Promise<void> {
  const file = path.join(folder, 'src/content/fields/entries.ts')
  const source = await readFile(file, 'utf8')
  const stockSource = source.replace(/ Field: '[^']*\/rank-desk\.tsx#RankDesk',?/, '')
  if (stockSource === source) throw new Error(`${file} does not name the desk.`)
  await writeFile(file, stockSource)
}

const test = base.extend<{ startStock: (place: Place) => Promise<Started> }>({
  // Not awaited: Playwright would not tear down a fixture that was interrupted during the build.
  startStock: async ({}, use) => {
    const build = startBuild('cms', withoutDesk)
    await use(async (place) => {
      await build.built
      return build.start(place)
    })
    await build.remove()
  },
})

test('ranking on the desk, and on the stock field', async ({ context, seeded, start, startStock }) => {
  console.log('Building the CMS with the stock field')
  const port = String(await freePort())
  const cmsUrl = `http://localhost:${port}`
  await startStock({ ...seeded, cmsUrl, env: { ...seeded.env, CMS_PORT: port, CMS_URL: cmsUrl } })
  await start('cms')
  console.log(`Making a list of ${entries} entries`)
  const { id, titles } = await longList(await seeded.openNewsroom(), entries)
  await seeded.signIn(context)

  const measured: { desk: Sitting[]; stock: Sitting[] } = { desk: [], stock: [] }
  // The first sitting of each warms the server and the browser's cache.
  for (let sitting = 0; sitting <= sittings; sitting++) {
    for (const [name, field, origin] of [
      ['desk', desk, seeded.cmsUrl],
      ['stock', stock, cmsUrl],
    ] as const) {
      const took = await sit(context, `${origin}/admin/collections/lists/${id}`, field, titles)
      if (sitting > 0) measured[name].push(took)
      console.log(`${name} ${sitting} of ${sittings}: ready after ${took.ready.toFixed(0)} ms`)
    }
  }
  console.log(`
A list of ${entries} entries, medians of ${sittings} sittings on each field in turn (${seeded.env.DATABASE_URL ? 'MongoDB' : 'SQLite'})

${comparison(['desk', 'stock'], linesOf([measured.desk, measured.stock], entries))}

Stock takes four actions for 1 → 5, which are summed, and has none for 1 → ${entries}.
`)
})

test(`the desk with ${entries} and with ${manyEntries} entries`, async ({ context, seeded, start }) => {
  await start('cms')
  const newsroom = await seeded.openNewsroom()
  const lists = [await longList(newsroom, entries), await longList(newsroom, manyEntries)] as const
  await seeded.signIn(context)
  const measured: [Sitting[], Sitting[]] = [[], []]
  for (let sitting = 0; sitting <= sittings; sitting++) {
    for (const [place, { id, titles }] of lists.entries()) {
      const took = await sit(context, `${seeded.cmsUrl}/admin/collections/lists/${id}`, desk, titles)
      if (sitting > 0) measured[place]?.push(took)
      console.log(`${titles.length} entries, ${sitting} of ${sittings}: ready after ${took.ready.toFixed(0)} ms`)
    }
  }
  console.log(`
The desk with ${entries} and with ${manyEntries} entries, medians of ${sittings} sittings in turn (${seeded.env.DATABASE_URL ? 'MongoDB' : 'SQLite'}).
With ${manyEntries} it is to be usable within twice the time of ${entries}.

${comparison([String(entries), String(manyEntries)], linesOf(measured))}
`)
})

/** @param last the rank to which the first entry is moved; named when it is the same in both */
function linesOf(measured: [Sitting[], Sitting[]], last?: number): Compared[] {
  const line = (name: string, of: (sitting: Sitting) => number | undefined, rest: Pick<Compared, 'aim' | 'unit'> = {}): Compared => {
    const samples = measured.map((sittings) => {
      const values = sittings.map(of).filter((value) => value !== undefined)
      return values.length > 0 ? values : null
    })
    return { ...rest, name, samples: samples as Compared['samples'] }
  }
  const lag = (share: number) => (sitting: Sitting) => quantile(sitting.lags, share)
  return [
    line('usable after navigation', ({ ready }) => ready, { aim: '< 1500 ms', unit: 'ms' }),
    line('long tasks of the load', ({ longTasks }) => longTasks, { unit: 'ms' }),
    line('requests until usable', ({ callsUntilReady }) => callsUntilReady.length),
    line('requests after that', ({ callsAfter }) => callsAfter.length),
    line('DOM nodes', ({ nodes }) => nodes),
    line('HTML', ({ html }) => html / 1000, { unit: 'kB' }),
    line('rows in view at 1440 × 900', ({ visible }) => visible, { aim: '20' }),
    line('a key in the title, p50', lag(0.5), { unit: 'ms' }),
    line('a key in the title, p95', lag(0.95), { unit: 'ms' }),
    ...(['near', 'far'] as const).flatMap((move) => {
      const words = move === 'near' ? '1 → 5' : `1 → ${last ?? 'last'}`
      return [
        line(`${words}, painted`, (sitting) => sitting[move]?.painted, { aim: '< 100 ms', unit: 'ms' }),
        line(`${words}, long tasks`, (sitting) => sitting[move]?.longTasks, { unit: 'ms' }),
        line(`${words}, form-state calls`, (sitting) => sitting[move]?.calls.filter(({ isFormState }) => isFormState).length, { aim: '1' }),
        line(`${words}, other requests`, (sitting) => sitting[move]?.calls.filter(({ isFormState }) => !isFormState).length, { aim: '0' }),
        line(`${words}, sent`, (sitting) => sitting[move]?.calls.reduce((sum, { bytesUp }) => sum + bytesUp / 1000, 0), { unit: 'kB' }),
      ]
    }),
  ]
}
