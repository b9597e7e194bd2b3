import timers from 'node:timers/promises'
import { vi } from 'vitest'

/** Answers refused attempts to sign in at once. Restoring all mocks ends it. */
export function withoutPause(): void {
  vi.spyOn(timers, 'setTimeout').mockImplementation(async (_ms, value) => value as never)
}
