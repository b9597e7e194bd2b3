import { setTimeout as sleep } from 'node:timers/promises'
import type { Page, Request } from '@playwright/test'

const quietTimeInMs = 1_000

/** `isFormState`: Payload's request for the form state. */
export type Call = { bytesUp: number; isFormState: boolean; path: string }

// `live` is polled until readers have the publication, and no site runs here.
const polled = /^\/api\/(deliveries\/.*|live\/.*|lists\/[^/]+\/schedules)$/

export type Traffic = {
  take: () => Call[]
  untilQuiet: () => Promise<void>
}

/** Records the data requests of a page, without those that it polls. */
export function trafficOf(page: Page): Traffic {
  let calls: Call[] = []
  let last = performance.now()
  const inProgress = new Set<Request>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!['fetch', 'xhr'].includes(request.resourceType()) || polled.test(pathname)) return
    inProgress.add(request)
    last = performance.now()
    const isFormState = 'next-action' in request.headers()
    calls.push({ bytesUp: request.postDataBuffer()?.byteLength ?? 0, isFormState, path: pathname })
  })
  const end = (request: Request) => {
    if (inProgress.delete(request)) last = performance.now()
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return {
    take: () => {
      const latest = calls
      calls = []
      return latest
    },
    untilQuiet: async () => {
      // Payload sends requests up to a quarter of a second after an action.
      last = performance.now()
      while (inProgress.size > 0 || performance.now() - last < quietTimeInMs) await sleep(50)
    },
  }
}
