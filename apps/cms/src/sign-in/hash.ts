import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

const iterations = 600_000
const keyLength = 32

/** What a hash that Payload stores begins with. */
export const hashPrefix = 'pbkdf2-sha256-v1:'

/** Hashes a password as Payload 3.90 does, without the prefix. */
export const hashPassword = (password: string, salt: string): Promise<Buffer> =>
  promisify(pbkdf2)(password, salt, iterations, keyLength, 'sha256')
