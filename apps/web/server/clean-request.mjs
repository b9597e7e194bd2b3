/** All that Next and our routes read. Other headers steer Next (`rsc`, `next-*`, `x-middleware-*`, cookies), and only attacks send them. */
const allowed = ['host', 'connection', 'accept-encoding', 'content-type', 'content-length', 'transfer-encoding']

/** Prepares a request for Next. @type {(request: import('./types.ts').Request, address: string) => void} */
export function cleanRequest(request, address) {
  request.url = address
  const headers = Object.entries(request.headers).filter(([name]) => allowed.includes(name) || name.startsWith('x-montage-'))
  request.headers = Object.fromEntries(headers)
}
