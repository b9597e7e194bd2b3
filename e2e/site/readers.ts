import { setTimeout as sleep } from 'node:timers/promises'

import { orderIn } from './page-markers.ts'

/** The number of responses, the failures, and the orders on list pages. */
export type Readings = { answers: number; faults: Set<string>; orders: Set<string> }

/** Requests each address again and again. @returns a function that stops and returns the results */
export function startReaders(addresses: string[]): () => Promise<Readings> {
  const readings: Readings = { answers: 0, faults: new Set(), orders: new Set() }
  let isReading = true
  const read = async (address: string): Promise<void> => {
    while (isReading) {
      const fault = await readOnce(address, readings).catch((error: Error) => `no answer: ${error.message}`)
      if (fault) readings.faults.add(`${address} ${fault}`)
      await sleep(10)
    }
  }
  const reading = Promise.all(addresses.map(read))
  return async () => {
    isReading = false
    await reading
    return readings
  }
}

async function readOnce(address: string, readings: Readings): Promise<string | null> {
  const response = await fetch(address)
  const html = await response.text()
  readings.answers++
  if (response.status !== 200) return `answered ${response.status}`
  if (!html.endsWith('</html>')) return 'was cut short'
  const order = orderIn(html)
  if (order.length > 0) readings.orders.add(order.join(' '))
  return null
}
