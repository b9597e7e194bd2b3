import { type Config, defaultLoggerOptions } from 'payload'

import { isConflict } from './database/conflict.ts'

const debug = 20

/** Payload's logger. It is told of a conflict as an error, by whoever meets it; one that is tried again is none. Those given up are logged apart. */
export const logger: NonNullable<Config['logger']> = {
  destination: defaultLoggerOptions,
  options: {
    base: null,
    hooks: {
      logMethod(all, log, level) {
        if (level > debug && isConflict((all[0] as { err?: unknown } | undefined)?.err)) this.debug(...all)
        else log.apply(this, all)
      },
    },
  },
}
