import process from 'node:process'

import { referenceList } from '../../site/reference-list.ts'
import { isFull } from './data.ts'
import { TurningList } from './lists.ts'
import type { Montage } from './places.ts'
import { type Row, rowOf, timed } from './results.ts'

const longest = 'scale-longest'
const nine = referenceList.slice('/lists/'.length)
const rounds = Number(process.env.ROUNDS || (isFull ? 7 : 2))
const samples = Number(process.env.SAMPLES || (isFull ? 30 : 5))

/** Re-ranks of the list of five hundred and of nine, alone and beside each other. */
export async function measurePublishing(montage: Montage): Promise<Row[]> {
  const newsroom = await montage.openNewsroom()
  const large = await TurningList.bySlug(longest, newsroom, montage)
  const small = await TurningList.bySlug(nine, newsroom, montage)
  const untilTold = () => newsroom.untilDelivered(1_200_000)
  for (const { page } of [large, small]) await (await fetch(page)).text()

  const measured = { answered: pair(), live: pair(), saved: pair(), told: pair() }
  // The first round warms the servers.
  for (let round = 0; round <= rounds; round++) {
    for (const [size, list] of [
      ['nine', small],
      ['large', large],
    ] as const) {
      const { answered, live } = await list.publishUntilLive()
      const told = live + (await timed(untilTold))
      if (round === 0) continue
      measured.answered[size].push(answered)
      measured.live[size].push(live)
      measured.told[size].push(told)
      console.log(
        `${size}, ${round} of ${rounds}: answered ${answered.toFixed(0)} ms, live ${live.toFixed(0)} ms, told ${told.toFixed(0)} ms`,
      )
    }
  }

  const alone: number[] = []
  for (let sample = 0; sample < samples; sample++) {
    const { answered, live } = await small.publishUntilLive()
    alone.push(answered + live)
    await untilTold()
  }
  const beside: number[] = []
  for (let isBusy = false; beside.length < samples; isBusy = (await newsroom.waitingDeliveries()) > 0) {
    if (!isBusy) await large.publish()
    const { answered, live } = await small.publishUntilLive()
    beside.push(answered + live)
    console.log(`beside the delivery of the large list, ${beside.length} of ${samples}: ${(answered + live).toFixed(0)} ms`)
  }
  await untilTold()

  for (let round = 0; round <= rounds; round++) {
    for (const [size, list] of [
      ['nine', small],
      ['large', large],
    ] as const) {
      const saved = await list.saveDraft()
      if (round > 0) measured.saved[size].push(saved)
    }
  }
  const small30 = { large: beside, nine: alone }
  return [
    rowOf('a publish, until its response', measured.answered, { atMost: 4 }),
    rowOf('from the response until readers have it', measured.live),
    rowOf('from the response until all pages are told', measured.told),
    rowOf('a list of nine, while the large one is delivered, p50', small30, { atMost: 1.5 }),
    rowOf('a list of nine, while the large one is delivered, p95', small30, { atMost: 3, share: 0.95 }),
    rowOf('a draft saved', measured.saved, { atMost: 4 }),
  ]
}

const pair = (): { large: number[]; nine: number[] } => ({ large: [], nine: [] })
