import type { Newsroom } from '../content/newsroom.ts'
import { test } from '../seeded.ts'
import { quantile, table } from './figures.ts'

const saves = 40
const guessesAtOnce = 40
const rounds = 15

test('a flood of wrong passwords, and what it costs an editor', async ({ seeded, start }) => {
  // Each guess comes from an address of its own, as through a proxy.
  await start('cms', { TRUSTED_PROXIES: '1' })
  const newsroom = await seeded.openNewsroom()
  const person = await newsroom.person('Saved again and again')
  const statuses = new Map<number, number>()
  let address = 0
  const guess = async (email: string): Promise<number> => {
    const began = performance.now()
    const forwarded = `10.${(++address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`
    const response = await fetch(`${seeded.cmsUrl}/api/users/login`, {
      body: JSON.stringify({ email, password: `wrong ${address}` }),
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded },
      method: 'POST',
    })
    await response.text()
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    return performance.now() - began
  }
  const saveTimes = async (): Promise<number[]> => {
    const times: number[] = []
    for (let number = 0; number < saves; number++) times.push(await timed(() => save(person.id, number, newsroom)))
    return times
  }

  await saveTimes()
  const alone = await saveTimes()
  const known: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < rounds; round++) {
    known.push(await guess(seeded.email))
    unknown.push(await guess('nobody@montage.example'))
  }
  statuses.clear()
  let isOver = false
  const flood = Promise.all(
    Array.from({ length: guessesAtOnce }, async (_, number) => {
      while (!isOver) await guess(`guessed-${number}@montage.example`)
    }),
  )
  const beside = await saveTimes()
  isOver = true
  await flood

  const ratio = (share: number) => (quantile(beside, share) / quantile(alone, share)).toFixed(2)
  console.log(`
${table({ 'a save alone': alone, [`a save beside ${guessesAtOnce} guesses`]: beside, 'a wrong password, known address': known, 'a wrong password, unknown address': unknown })}

Beside the flood a save takes ${ratio(0.5)} × as long (p50), ${ratio(0.95)} × (p95).
A known address takes ${(quantile(known, 0.5) / quantile(unknown, 0.5)).toFixed(2)} × an unknown one.
Answers to the flood: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}.`)
})

const save = (id: string, number: number, newsroom: Newsroom) =>
  newsroom.update('people', id, { _status: 'published', biography: `Number ${number}.` })

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
