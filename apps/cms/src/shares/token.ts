import { createHash, randomBytes } from 'node:crypto'

export const newToken = (): string => randomBytes(32).toString('base64url')

/** All that is stored of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
