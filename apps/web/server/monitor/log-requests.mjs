import { clientAddress } from 'types/server/client-address'
import { logRequests } from 'types/server/request-log'

import { idOf } from './request-id.mjs'

/**
 * A listener that also writes a line for each request, where the settings say so.
 * @param {import('../types.ts').Listener} listen
 * @returns {import('../types.ts').Listener}
 */
export function loggedIfWanted(listen) {
  // biome-ignore lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
  const { REQUEST_LOG = '', TRUSTED_PROXIES } = process.env
  if (!['on', 'addresses'].includes(REQUEST_LOG)) return listen
  const addressOf = (/** @type {import('../types.ts').Request} */ request) => clientAddress(request, Number(TRUSTED_PROXIES) || 0)
  return logRequests(listen, { addressOf: REQUEST_LOG === 'addresses' ? addressOf : undefined, app: 'web', idOf })
}
