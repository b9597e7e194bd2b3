const database = 'apps/cms/src/database'
const retrying = ['apps/cms/src/database/conflicts/retry.test.ts']
const client = ['apps/cms/src/database/sqlite/serialized-client.test.ts', 'apps/cms/src/database/sqlite/open-transaction.test.ts']
const transactions = ['apps/cms/tests/database/transactions.test.ts']
const retries = ['apps/cms/tests/database/retries.test.ts']

/** @type {import('../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/database/sqlite/open-transaction.ts',
    from: 'renew()\n    } finally',
    to: '} finally',
    breaks: 'After a rollback that failed, nothing is written any more.',
    tests: client,
  },
  {
    file: 'apps/cms/src/database/sqlite/open-transaction.ts',
    from: 'if (!isOpen) return',
    to: '',
    breaks: 'A rollback after the commit undoes what the next writer does.',
    tests: client,
  },
  {
    file: 'apps/cms/src/database/sqlite/serialized-client.ts',
    from: 'renew()\n      if (Date.now() > end) throw error',
    to: 'if (Date.now() > end) throw error',
    breaks: 'After the lock of another process, a connection can never commit again.',
    tests: client,
  },
  {
    file: 'apps/cms/src/database/sqlite/serialized-client.ts',
    from: 'end()\n        throw error',
    to: 'throw error',
    breaks: 'A transaction that cannot be begun shuts out every writer.',
    tests: client,
  },
  {
    file: 'apps/cms/src/database/sqlite/writer-queue.ts',
    from: 'this.#tail = before.then(() => own)',
    to: 'this.#tail = own',
    breaks: 'A writer that gave up lets in the next while another writes.',
    tests: ['apps/cms/src/database/sqlite/writer-queue.test.ts'],
  },
  {
    file: 'apps/cms/src/database/conflicts/retry.ts',
    from: 'error.isGivenUp = attempt === maxAttempts',
    to: 'error.isGivenUp = attempt > maxAttempts',
    breaks: 'Work that meets a conflict each time is tried once more than five times.',
    tests: retrying,
  },
  {
    file: 'apps/cms/src/database/conflicts/retry.ts',
    from: 'if (!attempt.conflict) return result',
    to: 'return result',
    breaks: 'A refusal that hides a conflict is believed.',
    tests: retrying,
  },
  {
    file: 'apps/cms/src/database/conflicts/retry.ts',
    from: 'await (attempt === 1 ? runOnce(work) : afterEarlierRetries(() => runOnce(work)))',
    to: 'await runOnce(work)',
    breaks: 'Tries meet each other again and again until they are given up.',
    tests: retrying,
  },
  {
    file: 'apps/cms/src/database/conflicts/detect-conflicts.ts',
    from: 'if (isUnknownOutcome(error)) forget(id)',
    to: '',
    breaks: 'The files of an image that was saved are removed, since the answer of the database was lost.',
    tests: ['apps/cms/src/database/transaction-outcome.test.ts'],
  },
  {
    file: 'apps/cms/src/database/transaction-outcome.ts',
    from: 'used.delete(id)\n  for (',
    to: 'for (',
    breaks: 'The files of an image are removed after its commit, as if that had failed.',
    tests: ['apps/cms/src/database/transaction-outcome.test.ts'],
  },
  {
    file: 'apps/cms/src/database/conflicts/to-conflict.ts',
    from: 'collection !== undefined && ownCollections.has(collection) ? new Conflict(error) : null',
    to: 'new Conflict(error)',
    breaks: 'A slug that is taken is tried five times, and answered with 503.',
    tests: ['apps/cms/src/database/conflicts/to-conflict.test.ts'],
  },
  {
    file: 'apps/cms/src/database/conflicts/to-conflict.ts',
    from: "typeof code === 'string' && code.startsWith('SQLITE_BUSY')",
    to: "typeof code === 'string' && code.startsWith('SQLITE_LOCKED')",
    breaks: 'A save that meets the nightly backup is answered with 500.',
    tests: ['apps/cms/src/database/conflicts/to-conflict.test.ts'],
  },
  {
    file: 'apps/cms/src/database/conflicts/detect-conflicts.ts',
    from: 'await operations.ended(id)',
    to: '',
    breaks: 'Half of a change of several is written outside of its transaction.',
    tests: transactions,
  },
  {
    file: 'apps/cms/src/database/conflicts/detect-conflicts.ts',
    from: 'if (id && !adapter.sessions?.[id]) throw',
    to: 'if (!id) throw',
    breaks: 'An editor is told that a change was saved which was rolled back.',
    tests: transactions,
  },
  {
    file: 'apps/cms/src/database/sqlite/transactions.ts',
    from: 'commit()\n              return ended',
    to: 'commit()',
    breaks: 'A commit that failed on SQLite is answered with success.',
    tests: transactions,
  },
  {
    file: 'apps/cms/src/database/mongodb/commit.ts',
    from: 'if (attempt === maxAttempts || !isUnknownOutcome(error)) throw error',
    to: 'throw error',
    breaks: 'A commit on MongoDB whose answer was lost is answered with an error, though it is saved.',
    tests: ['apps/cms/src/database/mongodb/commit.test.ts'],
  },
  {
    file: 'apps/cms/src/database/conflicts/retry-requests.ts',
    from: 'handle(request.clone(), ...rest)',
    to: 'handle(request, ...rest)',
    breaks: 'The second try of a save finds no body.',
    tests: retries,
  },
  {
    file: `${database}/transaction.ts`,
    from: 'finally {\n    await killTransaction(req)',
    to: 'finally {\n    await commitTransaction(req)',
    breaks: 'Scheduling a list publishes it.',
    tests: ['apps/cms/tests/schedules/scheduling.test.ts'],
  },
  {
    file: 'apps/cms/src/every.ts',
    from: 'if (reason !== fault) logger.error',
    to: 'logger.error',
    breaks: 'While the database is away, the log fills with one error a second.',
    tests: ['apps/cms/src/every.test.ts'],
  },
  {
    file: 'apps/cms/src/every.ts',
    from: 'if (!isFirst) await run()',
    to: 'if (!isFirst) void run()',
    breaks: 'Two runs of a loop overlap.',
    tests: ['apps/cms/src/every.test.ts'],
  },
]
