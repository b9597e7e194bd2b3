import type { NextApiRequest, NextApiResponse } from 'next'

/** Whether this process serves. It does so without the CMS, which is therefore not asked. */
export default function handler(_request: NextApiRequest, response: NextApiResponse): void {
  response.setHeader('Cache-Control', 'no-store').status(200).json({ status: 'ok' })
}
