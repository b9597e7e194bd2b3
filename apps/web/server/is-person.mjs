import { isbot } from 'isbot'

/** Whether a person opens a page: no program that makes a card of the address, and no browser that loads it ahead. @param {import('./types.ts').Request} request */
export function isPerson({ headers, method }) {
  const agent = headers['user-agent'] ?? ''
  const isAhead = /prefetch|prerender/i.test(`${headers['sec-purpose']} ${headers.purpose}`)
  return method === 'GET' && agent !== '' && !isbot(agent) && !isAhead
}
