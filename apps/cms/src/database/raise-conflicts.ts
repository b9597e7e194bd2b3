import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { conflictFrom } from './conflict-from.ts'
import { runningTry } from './retrying.ts'
import { UnderWay } from './under-way.ts'

type Id = number | string
type Operation = (args: { collection?: string; req?: { transactionID?: Id | Promise<Id> } }) => Promise<unknown>

const operations = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/**
 * An adapter that rejects with a `Conflict` where the database says so in its own words, and notes it for the try it happened in.
 *
 * A lost try gets no further. Payload saves the documents of a bulk operation side by side, and forgets a transaction that one of them
 * rolled back: the others would be written outside of it. So a rollback waits for what is under way, and nothing is begun after it.
 */
export const raiseConflicts = <Adapter extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> => ({
  ...base,
  init: (args) => guard(base.init(args)),
})

function guard<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const underWay = new UnderWay()
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollBack = adapter.rollbackTransaction.bind(adapter)

  const guarded = operations.map((name) => {
    const operate = adapter[name].bind(adapter) as Operation
    const operation: Operation = async (args) => {
      const id = await args.req?.transactionID
      return raising(() => underWay.run(id, () => operate(args)), args.collection)
    }
    return [name, operation]
  })
  const transactions: Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> = {
    beginTransaction: (options) => raising(() => begin(options)),
    async commitTransaction(incoming) {
      const id = await incoming
      await raising(() => {
        // No id where `forgottenOutsideTransaction` has ended it.
        if (id && !adapter.sessions?.[id]) throw new Error('This transaction was rolled back, by a nested call whose error was caught.')
        return commit(id)
      })
    },
    async rollbackTransaction(incoming) {
      const id = await incoming
      await underWay.over(id)
      await rollBack(id)
    },
  }
  return Object.assign(adapter, Object.fromEntries(guarded), transactions)
}

/** Rejects at once in a try that is lost. */
async function raising<Result>(work: () => Promise<Result>, collection?: string): Promise<Result> {
  const mine = runningTry()
  if (mine?.conflict) throw mine.conflict
  try {
    return await work()
  } catch (error) {
    const conflict = mine?.conflict ?? conflictFrom(error, collection)
    if (mine) mine.conflict = conflict
    throw conflict ?? error
  }
}
