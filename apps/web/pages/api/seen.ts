import type { NextApiRequest, NextApiResponse } from 'next'
import { CmsDown } from 'types/cms-faults'

import { seenIndex } from '../../data/seen-index.ts'

/** The films and lists with which the page of a reader compares their ticks. The same for all readers: a tick never leaves the browser. */
export default async function handler(_request: NextApiRequest, response: NextApiResponse): Promise<void> {
  try {
    const json = await seenIndex('all')
    response
      .setHeader('Content-Type', 'application/json; charset=utf-8')
      .setHeader('Cache-Control', 'public, max-age=60')
      .status(200)
      .send(json)
  } catch (error) {
    if (!(error instanceof CmsDown)) throw error
    response.setHeader('Cache-Control', 'no-store').setHeader('Retry-After', '30').status(503).end()
  }
}
