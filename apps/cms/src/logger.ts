import { type Config, defaultLoggerOptions } from 'payload'

import { isConflict } from './database/conflict.ts'

const debug = 20

/** Payload's logger. Whoever meets a conflict logs it as an error; one that is tried again is none. */
export const logger: NonNullable<Config['logger']> = {
  destination: defaultLoggerOptions,
  options: {
    base: null,
    hooks: {
      logMethod(all, log, level) {
        if (level > debug && isTriedAgain(all[0])) this.debug(...all)
        else log.apply(this, all)
      },
    },
  },
}

/** Of what is logged first, an object with the error as a rule. */
export function isTriedAgain(logged: unknown): boolean {
  const { err } = Object(logged) as { err?: unknown }
  return isConflict(err) && !err.isGivenUp
}
