import type { Payload, PayloadRequest } from 'payload'
import { frontPath } from 'types/addresses'
import { publicationHeader } from 'types/announcement'

import { env } from '../env.ts'
import { noAnswerMessage } from './no-answer-message.ts'
import type { PublicPage } from './public-page.ts'
import { instancesSeen, knownOrigins } from './web-instances/known-origins.ts'

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

/** Null when all instances serve the publication or a newer one; of a withdrawn page, when none serves it. */
export async function faultOfPage(
  page: PublicPage,
  publication: number,
  { payload, signal }: Pick<PayloadRequest, 'payload' | 'signal'>,
): Promise<string | null> {
  const origins = await knownOrigins(payload)
  if (origins.length === 0) return 'No instance of the site has announced itself yet. See that WEB_ORIGIN is set where the site runs.'
  const faults = await Promise.all(
    origins.map(async (origin) => faultOf(await servedAt(origin, page.path, signal), { origin, page, publication })),
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

/** `silentFor`: seconds since an instance announced itself; null where the settings name it. */
export type Site = { fault: string | null; origin: string; silentFor: number | null }

export async function checkSites(payload: Payload): Promise<Site[]> {
  const seen = new Map((await instancesSeen(payload)).map(({ origin, seenAt }) => [origin, seenAt]))
  return Promise.all(
    (await knownOrigins(payload)).map(async (origin) => {
      const seenAt = env.webOrigins.includes(origin) ? undefined : seen.get(origin)
      const silentFor = seenAt === undefined ? null : Math.max(0, Math.floor((Date.now() - Date.parse(seenAt)) / 1000))
      return { fault: faultOfFront(await servedAt(origin, frontPath), origin), origin, silentFor }
    }),
  )
}

function faultOfFront(served: Served, origin: string): string | null {
  if ('error' in served) return served.error
  return served.status === 200 ? null : `${origin} answers ${served.status} for the front`
}
