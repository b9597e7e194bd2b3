import { frontPath } from 'types/addresses'

import { env } from '../env.ts'
import { noAnswer } from './no-answer.ts'
import type { PublicPage } from './public-page.ts'

/** Milliseconds. A page that was never asked for is rendered first. */
const patience = 3_000

/** What readers get at a path from one web instance; `publication` is null on a page that bears none. */
type Served = { error: string } | { publication: number | null; status: number }

async function servedAt(origin: string, path: string, signal?: AbortSignal): Promise<Served> {
  const signals = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])]
  try {
    const response = await fetch(origin + path, {
      cache: 'no-store',
      // Asked again and again, and on the same machine as a rule: not worth compressing.
      headers: { 'Accept-Encoding': 'identity' },
      redirect: 'manual',
      signal: AbortSignal.any(signals),
    })
    const [, number] = /<meta name="publication" content="(\d+)"/.exec(await response.text()) ?? []
    return { publication: number === undefined ? null : Number(number), status: response.status }
  } catch (error) {
    return { error: noAnswer(origin, error) }
  }
}

/**
 * Why readers do not have a publication of a page yet, from every web instance; null when they do: the page bears that number or a newer
 * one, or what was withdrawn is gone (or leads elsewhere). Never rejects.
 */
export async function faultOfPage(page: PublicPage, publication: number, signal?: AbortSignal): Promise<string | null> {
  const faults = await Promise.all(
    env.webOrigins.map(async (origin) => faultOf(await servedAt(origin, page.path, signal), { origin, page, publication })),
  )
  return faults.find((fault) => fault !== null) ?? null
}

function faultOf(served: Served, { origin, page, publication }: { origin: string; page: PublicPage; publication: number }): string | null {
  if ('error' in served) return served.error
  if (served.status !== 200) {
    const isGone = served.status === 404 || (served.status >= 300 && served.status < 400)
    return isGone && !page.isPublic ? null : `${origin} answers ${served.status} for ${page.path}`
  }
  if (served.publication === null) return `${origin} serves ${page.path} without a publication`
  // Whoever stands at the address of a withdrawn page now was rendered after it went.
  return served.publication >= publication ? null : `${origin} serves publication ${served.publication} of ${page.path}, not ${publication}`
}

/** A web instance, and why readers get nothing from it; `fault` is null when they do. */
export type Site = { fault: string | null; origin: string }

/** Asks every web instance for the front. Never rejects. */
export const askSites = (): Promise<Site[]> =>
  Promise.all(
    env.webOrigins.map(async (origin) => {
      const served = await servedAt(origin, frontPath)
      if ('error' in served) return { fault: served.error, origin }
      return { fault: served.status === 200 ? null : `${origin} answers ${served.status} for the front`, origin }
    }),
  )
