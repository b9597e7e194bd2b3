import type { BrowserContext } from '@playwright/test'

import { referenceList } from '../../site/reference-list.ts'
import { desk } from '../entries-fields.ts'
import { installProbe } from '../probe.ts'
import { isFull } from './data.ts'
import type { Montage } from './places.ts'
import { type Row, rowOf, timed } from './results.ts'

const rounds = isFull ? 5 : 2
const queries = ['winter', 'rope stairs', 'Song 12', 'The Heavy Bag 1', '1976']

export async function measureAdmin(context: BrowserContext, montage: Montage): Promise<Row[]> {
  await montage.signIn(context)
  const newsroom = await montage.openNewsroom()
  const ids = {
    nine: (await newsroom.bySlug('lists', referenceList.slice('/lists/'.length))).id,
    large: (await newsroom.bySlug('lists', 'scale-longest')).id,
  }
  const opened: Record<keyof typeof ids, number[]> = { large: [], nine: [] }
  // The first round warms the server and the browser's cache.
  for (let round = 0; round <= rounds; round++) {
    for (const size of ['nine', 'large'] as const) {
      const took = await openDesk(context, `${montage.cmsUrl}/admin/collections/lists/${ids[size]}`)
      if (round > 0) opened[size].push(took)
      console.log(`The desk of ${size}, ${round} of ${rounds}: ${took.toFixed(0)} ms`)
    }
  }
  const searched: number[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const query of queries) {
      const took = await timed(() => search(query, context, montage))
      if (round > 0) searched.push(took)
    }
  }
  return [
    rowOf('the desk opened, until it answers', opened),
    rowOf('a search among all montages, p50', { large: searched, nine: [] }),
    rowOf('a search among all montages, p95', { large: searched, nine: [] }, { share: 0.95 }),
  ]
}

async function search(query: string, context: BrowserContext, { cmsUrl }: Montage): Promise<void> {
  // Without an origin, Payload takes no cookie.
  const response = await context.request.get(`${cmsUrl}/api/montages/search?query=${encodeURIComponent(query)}`, {
    headers: { Origin: cmsUrl },
  })
  const { total } = (await response.json()) as { total: number }
  if (!(total > 0)) throw new Error(`“${query}” was answered ${response.status()} with ${total} montages.`)
}

async function openDesk(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  await page.addInitScript(installProbe)
  await page.goto(address, { waitUntil: 'commit' })
  const ready = await page.evaluate(([control, answer]) => window.probe.answers(control, answer), [desk.control, desk.answer] as const)
  await page.close()
  return ready
}
