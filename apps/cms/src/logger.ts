import { type Config, defaultLoggerOptions } from 'payload'

import { isConflict } from './database/conflicts/conflict.ts'

const debug = 20

/** Payload's logger. A conflict that is retried is logged as `debug`, whatever the level of the call. */
export const logger: NonNullable<Config['logger']> = {
  destination: defaultLoggerOptions,
  options: {
    base: null,
    hooks: {
      logMethod(all, log, level) {
        if (level > debug && isRetriedConflict(all[0])) this.debug(...all)
        else log.apply(this, all)
      },
    },
  },
}

export function isRetriedConflict(logged: unknown): boolean {
  const { err } = Object(logged) as { err?: unknown }
  return isConflict(err) && !err.isGivenUp
}
