import { setTimeout as sleep } from 'node:timers/promises'

import { Failure } from './failure.mjs'
import { isEnding } from './processes.mjs'

/**
 * Waits until an address answers 200.
 * @param {string} url
 * @param {AbortSignal} signal ends the waiting
 * @param {number} [timeoutInMs]
 */
export async function waitForAnswer(url, signal, timeoutInMs = 180_000) {
  const deadline = Date.now() + timeoutInMs
  let last = 'no answer'
  while (Date.now() < deadline && !signal.aborted && !isEnding()) {
    // Short, and tried again: a server that is told to end waits for those who ask it.
    const response = await fetch(url, { signal: AbortSignal.timeout(2000), redirect: 'manual' }).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.ok) return
    if (response) last = `the answer ${response.status}`
    await sleep(100)
  }
  if (!signal.aborted && !isEnding()) throw new Failure(`${url} gave ${last} for ${timeoutInMs / 1000} seconds.`)
}
