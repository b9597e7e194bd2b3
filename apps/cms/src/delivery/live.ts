import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { requireUser } from '../access/require-user.ts'
import { env } from '../env.ts'
import type { Outbox } from '../payload-types.ts'
import { type PublicPage, pageOfSite, publicPage } from './public-page.ts'
import { caches } from './purge/caches.ts'
import { faultOfPage } from './served-page.ts'

export type LivePage = {
  address: string
  /** False when the document was withdrawn: then `live` means that its page is gone. */
  isPublic: boolean
  live: boolean
  publication: number
  reason: string | null
  willRetry: boolean
}

export type Live = LivePage | { publication: null }

const maxWaitInMs = 5_000
const pollIntervalInMs = 50

/** With `?wait=true` it answers when the document is live, after a failed delivery, or after 5 s. */
export const liveDocument: PayloadHandler = async (req) => {
  requireUser(req)
  return answer(await publicPage(String(req.routeParams?.collection), String(req.routeParams?.id), req), req)
}

export const liveSite: PayloadHandler = (req) => {
  requireUser(req)
  return answer(pageOfSite, req)
}

async function answer(page: PublicPage | null, req: PayloadRequest): Promise<Response> {
  const publication = page && (await newestPublication(page.path, req))
  const live: Live = page && publication !== null ? await waitUntilLive(page, publication, req) : { publication: null }
  return Response.json(live, { headers: { 'Cache-Control': 'no-store' } })
}

async function waitUntilLive(page: PublicPage, publication: number, req: PayloadRequest): Promise<LivePage> {
  const deadline = performance.now() + (req.query.wait === 'true' ? maxWaitInMs : 0)
  const { isPublic, path } = page
  const common = { address: env.webUrl + path, isPublic, publication }
  for (;;) {
    const fault = await seriallyPerUser(String(req.user?.id), () => faultOfPage(page, publication, req))
    const isPurged = caches().length > 0
    if (fault === null && !isPurged) return { ...common, live: true, reason: null, willRetry: false }

    const item = await waitingItem(path, publication, req)
    // A cache in front of the site may still have the page of before.
    if (fault === null && !item) return { ...common, live: true, reason: null, willRetry: false }
    if (item?.lastError || performance.now() >= deadline || req.signal?.aborted) {
      return {
        ...common,
        live: false,
        reason: item?.lastError ?? fault ?? 'The caches in front of the site are being told.',
        willRetry: item !== undefined,
      }
    }
    await sleep(pollIntervalInMs)
  }
}

/** The last fetch of each user: somebody may have many forms open. */
const lastFetches = new Map<string, Promise<unknown>>()

function seriallyPerUser<Result>(user: string, work: () => Promise<Result>): Promise<Result> {
  const result = (lastFetches.get(user) ?? Promise.resolve()).then(work)
  lastFetches.set(user, result)
  void result.finally(() => lastFetches.get(user) === result && lastFetches.delete(user))
  return result
}

async function newestPublication(path: string, req: PayloadRequest): Promise<number | null> {
  const where = { path: { equals: path } }
  const { docs } = await req.payload.find({ collection: 'publications', depth: 0, limit: 1, overrideAccess: false, req, where })
  return docs[0]?.number ?? null
}

/** On MongoDB commits to other pages may share the number. */
async function waitingItem(path: string, publication: number, req: PayloadRequest): Promise<Outbox | undefined> {
  const where = { publication: { equals: publication } }
  const { docs } = await req.payload.find({ collection: 'outbox', depth: 0, overrideAccess: false, pagination: false, req, where })
  return docs.find(({ paths }) => paths.includes(path))
}
