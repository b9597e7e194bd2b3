import { frontPath } from 'types/addresses'
import { publicationHeader } from 'types/announcement'

import { env } from '../env.ts'
import { noAnswerMessage } from './no-answer-message.ts'
import type { PublicPage } from './public-page.ts'

const timeoutInMs = 3_000

type Served = { error: string } | { publication: number | null; status: number }

async function servedAt(origin: string, path: string, signal?: AbortSignal): Promise<Served> {
  const signals = [AbortSignal.timeout(timeoutInMs), ...(signal ? [signal] : [])]
  try {
    const options = { cache: 'no-store', method: 'HEAD', redirect: 'manual', signal: AbortSignal.any(signals) } as const
    const { headers, status } = await fetch(origin + path, options)
    const number = headers.get(publicationHeader)
    return { publication: number === null ? null : Number(number), status }
  } catch (error) {
    return { error: noAnswerMessage(origin, error) }
  }
}

/** Null when all instances serve the publication or a newer one; of a withdrawn page, when none serves it. Never rejects. */
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
  return served.publication >= publication ? null : `${origin} serves publication ${served.publication} of ${page.path}, not ${publication}`
}

export type Site = { fault: string | null; origin: string }

/** Never rejects. */
export const checkSites = (): Promise<Site[]> =>
  Promise.all(
    env.webOrigins.map(async (origin) => {
      const served = await servedAt(origin, frontPath)
      if ('error' in served) return { fault: served.error, origin }
      return { fault: served.status === 200 ? null : `${origin} answers ${served.status} for the front`, origin }
    }),
  )
