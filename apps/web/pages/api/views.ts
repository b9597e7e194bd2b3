import type { NextApiRequest, NextApiResponse, PageConfig } from 'next'
import { isPagePath } from 'types/addresses'
import { isSigned, signatureHeader } from 'types/signature'
import type { Views, ViewsQuestion } from 'types/views'

import { BodyTooLarge, readBody } from '../../data/read-body.ts'
import { env } from '../../env.ts'
import { views } from '../../views/views.mjs'

// The signature covers the raw bytes.
export const config: PageConfig = { api: { bodyParser: false } }

const maxBytes = 1_000

/** Tells the CMS how often this instance has served a page. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  let body: string
  try {
    body = await readBody(request, maxBytes)
  } catch (error) {
    if (error instanceof BodyTooLarge) return response.setHeader('Connection', 'close').status(413).json({ error: error.message })
    throw error
  }
  const signature = request.headers[signatureHeader]
  if (!isSigned(body, typeof signature === 'string' ? signature : undefined, env.announceSecret, 'views')) {
    return response.status(401).json({ error: 'The signature is missing, wrong or older than five minutes.' })
  }
  const { path } = JSON.parse(body) as ViewsQuestion
  if (typeof path !== 'string' || !isPagePath(path)) return response.status(400).json({ error: 'No page of this site.' })
  const days = await views.viewsOf(path, 30)
  const sum = (last: number) => days.slice(0, last).reduce((total, day) => total + day, 0)
  const answer: Views = { month: sum(30), week: sum(7) }
  response.status(200).json(answer)
}
