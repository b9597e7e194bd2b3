import { requestIds } from 'types/server/request-id'

// biome-ignore-start lint/style/noProcessEnv: `env.ts` cannot be read outside the bundle.
/** The id of a request. Stored answers need none, so it is made when it is first asked for. */
export const idOf = requestIds({ secret: process.env.ANNOUNCE_SECRET ?? '', trustedProxies: Number(process.env.TRUSTED_PROXIES) || 0 })
// biome-ignore-end lint/style/noProcessEnv: see above
