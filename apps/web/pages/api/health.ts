import type { NextApiRequest, NextApiResponse } from 'next'

import { health } from '../../data/health.ts'

/** Whether this process serves: it does so without the CMS, which is therefore not asked. `fault`: why it could not be asked, when it was last. */
export default function handler(_request: NextApiRequest, response: NextApiResponse): void {
  response.setHeader('Cache-Control', 'no-store').status(200).json({ status: 'ok', fault: health.fault })
}
