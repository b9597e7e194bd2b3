import { isIPv6 } from 'node:net'

/**
 * The network that counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, which one household or host has.
 * `server/serve.mjs` writes the address of the client into the header.
 */
export function clientOf(headers: Headers): string {
  const address = (headers.get('x-forwarded-for') ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(address) ? firstGroups(address) : address
}

function firstGroups(address: string): string {
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const groups = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
  return `${groups.slice(0, 4).join(':')}::/64`
}
