import type { Endpoint } from 'payload'
import { sign, signatureHeader } from 'types/signature'
import { type Views, type ViewsQuestion, viewsPath } from 'types/views'

import { requireUser } from '../access/require-user.ts'
import { publicPage } from '../delivery/public-page.ts'
import { knownOrigins } from '../delivery/web-instances/known-origins.ts'
import { env } from '../env.ts'

/** `views` is null for a document without a page. `silent`: how many web instances did not answer, so that views are missing. */
export type ViewsOfDocument = { silent: number; views: Views | null }

const timeoutInMs = 3_000

/** How often readers have viewed the page of a document, on all web instances. */
export const viewsEndpoint: Endpoint = {
  path: '/views/:collection/:id',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const page = await publicPage(String(req.routeParams?.collection), String(req.routeParams?.id), req)
    const answer: ViewsOfDocument = page?.isPublic
      ? await readViews(page.path, await knownOrigins(req.payload))
      : { silent: 0, views: null }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function readViews(path: string, origins: string[]): Promise<ViewsOfDocument> {
  const answers = await Promise.all(origins.map((origin) => ask(origin, { path })))
  const heard = answers.filter((answer) => answer !== null)
  const sum = (span: keyof Views) => heard.reduce((total, answer) => total + answer[span], 0)
  return { silent: answers.length - heard.length, views: { month: sum('month'), week: sum('week') } }
}

/** Null when the instance gives no answer: its views are missing, and nothing else depends on them. */
async function ask(origin: string, question: ViewsQuestion): Promise<Views | null> {
  const body = JSON.stringify(question)
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, env.announceSecret, 'views') }
  try {
    const signal = AbortSignal.timeout(timeoutInMs)
    const response = await fetch(origin + viewsPath, { body, headers, method: 'POST', redirect: 'error', signal })
    const { month, week } = (await response.json()) as Partial<Views>
    return typeof month === 'number' && typeof week === 'number' ? { month, week } : null
  } catch {
    return null
  }
}
