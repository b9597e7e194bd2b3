import crypto from 'node:crypto'
import { vi } from 'vitest'

/**
 * Hashes passwords in one round instead of 600,000, until the end of the test file: a tenth of a second for each user and sign-in. A test that
 * restores all mocks ends it too early.
 */
export function hashInOneRound(): void {
  const { pbkdf2 } = crypto
  const inOneRound = (...[password, salt, _rounds, ...rest]: Parameters<typeof pbkdf2>) => pbkdf2(password, salt, 1, ...rest)
  vi.spyOn(crypto, 'pbkdf2').mockImplementation(inOneRound)
}
