import type { NextApiRequest, NextApiResponse, PageConfig } from 'next'
import { isPagePath } from 'types/addresses'
import type { Views, ViewsQuestion } from 'types/views'

import { readSigned } from '../../data/read-signed.ts'
import { views } from '../../views/views.mjs'

// The signature covers the raw bytes.
export const config: PageConfig = { api: { bodyParser: false } }

const maxBytes = 1_000

/** Tells the CMS how often this instance has served a page. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  const read = await readSigned(request, maxBytes, 'views')
  if ('error' in read) return response.setHeader('Connection', 'close').status(read.status).json({ error: read.error })
  const { path } = JSON.parse(read.body) as ViewsQuestion
  if (typeof path !== 'string' || !isPagePath(path)) return response.status(400).json({ error: 'No page of this site.' })
  const days = await views.viewsOf(path, 30)
  const sum = (last: number) => days.slice(0, last).reduce((total, day) => total + day, 0)
  const answer: Views = { month: sum(30), week: sum(7) }
  response.status(200).json(answer)
}
