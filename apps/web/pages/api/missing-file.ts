import type { NextApiRequest, NextApiResponse } from 'next'

/** A style sheet, font or script of a build that is not here: nobody may remember that, since the build may be on its way. */
export default function handler(_request: NextApiRequest, response: NextApiResponse): void {
  response.writeHead(404, { 'Cache-Control': 'no-store' }).end()
}
