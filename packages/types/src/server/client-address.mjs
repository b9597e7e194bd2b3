import { isIP, isIPv6 } from 'node:net'

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

/**
 * The network that counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, which one household or host has.
 * @param {string} client its address
 */
export function networkOf(client) {
  const address = client.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(address) ? firstGroups(address) : address
}

/** @param {string} address */
function firstGroups(address) {
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const groups = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
  return `${groups.slice(0, 4).join(':')}::/64`
}
