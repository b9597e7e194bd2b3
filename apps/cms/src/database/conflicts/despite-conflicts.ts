import { retry } from './retry.ts'
import { toConflict } from './to-conflict.ts'

/** Runs a single write outside of any transaction, again while it meets a conflict. It waits for no save. Throws as `retry` does. */
export const despiteConflicts = <Result>(write: () => Promise<Result>): Promise<Result> =>
  retry(() => write().catch((error) => Promise.reject(toConflict(error) ?? error)), { isRead: true })
