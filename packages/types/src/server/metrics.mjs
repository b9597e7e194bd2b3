import { isBearer } from './bearer.mjs'

const path = '/metrics'

/** @param {import('node:http').IncomingMessage} request */
export const isForMetrics = ({ method, url }) => method === 'GET' && url === path

/**
 * Answers `GET /metrics` of whoever bears the token. Without a token, or with a wrong one, there is nothing at this address.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ token: string, registry: { contentType: string, metrics: () => Promise<string> } | undefined }} metrics
 * @returns {Promise<boolean>} whether it has answered
 */
export async function sendMetrics(request, response, { token, registry }) {
  if (!registry || !isForMetrics(request) || !isBearer(request.headers.authorization, token)) return false
  const body = await registry.metrics()
  response.writeHead(200, { 'Cache-Control': 'no-store', 'Content-Type': registry.contentType, 'X-Content-Type-Options': 'nosniff' })
  response.end(body)
  return true
}
