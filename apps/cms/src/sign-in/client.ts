import { networkOf } from 'types/server/client-address'

/** The network that counts as one client. `server/serve.mjs` writes the address of the client into the header. */
export const clientOf = (headers: Headers): string => networkOf(headers.get('x-forwarded-for') ?? '')
