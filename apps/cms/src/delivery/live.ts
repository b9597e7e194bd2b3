import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { demandUser } from '../access/demand.ts'
import { env } from '../env.ts'
import type { Outbox } from '../payload-types.ts'
import { type PublicPage, pageOfSite, publicPage } from './public-page.ts'
import { faultOfPage } from './served-page.ts'

/** Whether readers have what was published last of a document. */
export type LivePage = {
  /** As readers know it. */
  address: string
  /** False when the document was withdrawn: then live means that its page is gone. */
  isPublic: boolean
  live: boolean
  publication: number
  /** Why not, in a sentence; null when live. */
  reason: string | null
  /** Whether the outbox still holds it, so that it is announced again. */
  willRetry: boolean
}

/** `publication` is null when there is nothing that readers could have. */
export type Live = LivePage | { publication: null }

/** Milliseconds: how long an asker who would rather wait is kept, and between two looks at the page. */
const patience = 5_000
const pause = 50

/** `GET /api/live/<collection>/<id>`: says `Live` of a document; with `?wait=true` when it is so, after a failed delivery, or after 5 s. */
export const liveDocument: PayloadHandler = async (req) => {
  demandUser(req)
  return answer(await publicPage(String(req.routeParams?.collection), String(req.routeParams?.id), req), req)
}

/** `GET /api/live/site`: the same of the site's settings. */
export const liveSite: PayloadHandler = (req) => {
  demandUser(req)
  return answer(pageOfSite, req)
}

async function answer(page: PublicPage | null, req: PayloadRequest): Promise<Response> {
  const publication = page && (await newestPublication(page.path, req))
  const live: Live = page && publication !== null ? await look(page, publication, req) : { publication: null }
  return Response.json(live, { headers: { 'Cache-Control': 'no-store' } })
}

async function look(page: PublicPage, publication: number, req: PayloadRequest): Promise<LivePage> {
  const deadline = performance.now() + (req.query.wait === 'true' ? patience : 0)
  const { isPublic, path } = page
  const known = { address: env.webUrl + path, isPublic, publication }
  for (;;) {
    const fault = await inTurn(String(req.user?.id), () => faultOfPage(page, publication, req.signal))
    if (fault === null) return { ...known, live: true, reason: null, willRetry: false }

    const item = await waitingItem(path, publication, req)
    if (item?.lastError || performance.now() >= deadline || req.signal?.aborted) {
      return { ...known, live: false, reason: item?.lastError ?? fault, willRetry: item !== undefined }
    }
    await sleep(pause)
  }
}

/** The fetch under way for each user: one at a time, however many forms somebody has open. */
const turns = new Map<string, Promise<unknown>>()

function inTurn<Result>(user: string, work: () => Promise<Result>): Promise<Result> {
  const mine = (turns.get(user) ?? Promise.resolve()).then(work)
  turns.set(user, mine)
  void mine.finally(() => turns.get(user) === mine && turns.delete(user))
  return mine
}

async function newestPublication(path: string, req: PayloadRequest): Promise<number | null> {
  const where = { path: { equals: path } }
  const { docs } = await req.payload.find({ collection: 'publications', depth: 0, limit: 1, overrideAccess: false, req, where })
  return docs[0]?.number ?? null
}

/** The outbox item of a page's newest publication, while it is not delivered. On MongoDB commits to other pages may share its number. */
async function waitingItem(path: string, publication: number, req: PayloadRequest): Promise<Outbox | undefined> {
  const where = { publication: { equals: publication } }
  const { docs } = await req.payload.find({ collection: 'outbox', depth: 0, overrideAccess: false, pagination: false, req, where })
  return docs.find(({ paths }) => paths.includes(path))
}
