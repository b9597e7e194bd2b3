import { type Config, defaultLoggerOptions } from 'payload'
import { currentRequestId } from 'types/server/request-id'

import { isConflict } from './database/conflicts/conflict.ts'
import { describeError } from './errors/describe-error.ts'
import { faultOfCaller } from './errors/faults-of-callers.ts'

const debug = 20
const error = 50

/** Payload's logger. A conflict that is retried is logged as `debug`, a fault of a caller as `info` without a stack, whatever the level of the call. */
export const logger: NonNullable<Config['logger']> = {
  destination: defaultLoggerOptions,
  options: {
    base: null,
    mixin: (_fields, level) => (level >= error ? requestFields() : {}),
    serializers: { err: describeError },
    hooks: {
      logMethod(all, log, level) {
        const fault = faultOfCaller(errorIn(all[0]))
        if (level > debug && isRetriedConflict(all[0])) this.debug(...all)
        else if (fault) this.info(fault)
        else log.apply(this, withMessage(all) as typeof all)
      },
    },
  },
}

function requestFields(): { requestId?: string } {
  const requestId = currentRequestId()
  return requestId === null ? {} : { requestId }
}

/** Without a message, pino would take the one of the error, with the values of its query. */
function withMessage([first, ...others]: unknown[]): unknown[] {
  const err = errorIn(first)
  if (!(err instanceof Error)) return [first, ...others]
  const fields = first instanceof Error ? { err } : (first as object)
  return others.length > 0 || 'msg' in fields ? [fields, ...others] : [fields, describeError(err).message]
}

export function isRetriedConflict(logged: unknown): boolean {
  const err = errorIn(logged)
  return isConflict(err) && !err.isGivenUp
}

export const errorIn = (logged: unknown): unknown => (logged instanceof Error ? logged : Object(logged).err)
