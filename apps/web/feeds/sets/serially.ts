import pLimit, { type LimitFunction } from 'p-limit'

/** On `globalThis`: API routes are bundled apart, and each would have limits of its own. */
const shared = globalThis as typeof globalThis & { montageLimits?: Map<string, LimitFunction> }
shared.montageLimits ??= new Map()
const limits = shared.montageLimits

/** Runs tasks of one name one after the other, in the order of the calls, also after a failed one. */
export async function serially<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const limit = limits.get(name) ?? pLimit(1)
  limits.set(name, limit)
  try {
    return await limit(task)
  } finally {
    if (limit.activeCount + limit.pendingCount === 0) limits.delete(name)
  }
}
