import type { NextApiRequest, NextApiResponse } from 'next'

import { health, isReady } from '../../data/health.ts'

/** Whether this process should be sent readers (503: not yet), and why the CMS could not be asked when it was tried last. */
export default function handler(_request: NextApiRequest, response: NextApiResponse): void {
  response.setHeader('Cache-Control', 'no-store')
  response.status(isReady() ? 200 : 503).json({ status: isReady() ? 'ready' : 'catching up', fault: health.fault })
}
