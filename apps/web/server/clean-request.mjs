/** What Next and our routes read. Of everything else some names steer Next (`rsc`, `next-*`, `x-middleware-*`, cookies), and only attacks send them. */
const read = ['host', 'connection', 'accept-encoding', 'content-type', 'content-length', 'transfer-encoding']

/**
 * Leaves of a request what is to reach Next: an address of ours and the few headers that are read.
 * @param {import('node:http').IncomingMessage} request
 * @param {string} address
 */
export function cleanRequest(request, address) {
  request.url = address
  const kept = Object.entries(request.headers).filter(([name]) => read.includes(name) || name.startsWith('x-montage-'))
  request.headers = Object.fromEntries(kept)
}
