import crypto from 'node:crypto'
import { promisify } from 'node:util'

const iterations = 600_000
const keyLength = 32

/** What a hash that Payload stores begins with. */
export const hashPrefix = 'pbkdf2-sha256-v1:'

/** Hashes a password as Payload 3.90 does, without the prefix. */
export const hashPassword = (password: string, salt: string): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256')

/** What Payload stores of a password. */
export async function storedHash(password: string): Promise<{ hash: string; salt: string }> {
  const salt = crypto.randomBytes(32).toString('hex')
  return { hash: hashPrefix + (await hashPassword(password, salt)).toString('hex'), salt }
}
