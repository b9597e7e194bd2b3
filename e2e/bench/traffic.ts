import { setTimeout as sleep } from 'node:timers/promises'
import type { Page, Request } from '@playwright/test'

/** Milliseconds without a request after which nothing more is expected. */
const silence = 1_000

/** A question to the server. `isFormState`: Payload's own, about what the form holds. */
export type Call = { bytesUp: number; isFormState: boolean; path: string }

// The second one as long as readers have not got what was published: here no site runs.
const polled = /^\/api\/(deliveries\/.*|live\/.*|lists\/[^/]+\/schedules)$/

export type Traffic = {
  /** Takes what was asked since the last time. */
  take: () => Call[]
  /** Resolves when nothing is under way and nothing has been asked for a while. */
  untilQuiet: () => Promise<void>
}

/** Notes what a page asks the server for: data, not the files that it is made of, nor what it asks for every few seconds. */
export function trafficOf(page: Page): Traffic {
  let calls: Call[] = []
  let last = performance.now()
  const underWay = new Set<Request>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!['fetch', 'xhr'].includes(request.resourceType()) || polled.test(pathname)) return
    underWay.add(request)
    last = performance.now()
    const isFormState = 'next-action' in request.headers()
    calls.push({ bytesUp: request.postDataBuffer()?.byteLength ?? 0, isFormState, path: pathname })
  })
  const end = (request: Request) => {
    if (underWay.delete(request)) last = performance.now()
  }
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return {
    take: () => {
      const taken = calls
      calls = []
      return taken
    },
    untilQuiet: async () => {
      // What was just done may yet ask: Payload does so a quarter of a second later.
      last = performance.now()
      while (underWay.size > 0 || performance.now() - last < silence) await sleep(50)
    },
  }
}
