import { isIP } from 'node:net'

/**
 * The address of the client that sent a request.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trustedProxies how many proxies of ours stand in front of this server. Each adds the address that it saw to the end of
 *   `X-Forwarded-For`; what stands before these the client may have made up.
 * @returns {string} an IP address; that of the connection where the header holds none at its place
 */
export function clientAddress({ headers, socket }, trustedProxies) {
  const connection = socket.remoteAddress ?? ''
  if (trustedProxies === 0) return connection
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
  const address = forwarded.at(-trustedProxies) ?? ''
  return isIP(address) ? address : connection
}
