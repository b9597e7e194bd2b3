import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { isUnknownOutcome } from '../mongodb/commit.ts'
import { forget, markUsed, settle } from '../transaction-outcome.ts'
import { OpenOperations } from './open-operations.ts'
import { currentAttempt } from './retry.ts'
import { toConflict } from './to-conflict.ts'

type Id = number | string
type Operation = (args: { collection?: string; req?: { transactionID?: Id | Promise<Id> } }) => Promise<unknown>

const operationNames = [
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
  'raisePublications',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/**
 * Turns conflict errors of an adapter into a `Conflict`, after which the current attempt writes nothing more. A rollback waits for running
 * operations: Payload saves the documents of a bulk operation in parallel, and would write the rest outside of a transaction that one rolled back.
 */
export const detectConflicts = <Adapter extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> => ({
  ...base,
  init: (args) => guard(base.init(args)),
})

function guard<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const operations = new OpenOperations()
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollBack = adapter.rollbackTransaction.bind(adapter)

  const guarded = operationNames.map((name) => {
    const operate = (adapter as unknown as Record<typeof name, Operation>)[name].bind(adapter)
    const operation: Operation = async (args) => {
      const id = await args.req?.transactionID
      if (id) markUsed(id)
      return detecting(() => operations.run(id, () => operate(args)), args.collection)
    }
    return [name, operation]
  })
  const transactions: Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> = {
    beginTransaction: (options) => detecting(() => begin(options)),
    async commitTransaction(incoming) {
      const id = await incoming
      await detecting(() => {
        if (id && !adapter.sessions?.[id]) throw new Error('This transaction was rolled back, by a nested call whose error was caught.')
        return commit(id).catch((error: unknown) => {
          if (isUnknownOutcome(error)) forget(id)
          throw error
        })
      })
      await settle(id, 'commit')
    },
    async rollbackTransaction(incoming) {
      const id = await incoming
      await operations.ended(id)
      await rollBack(id)
      await settle(id, 'rollback')
    },
  }
  return Object.assign(adapter, Object.fromEntries(guarded), transactions)
}

async function detecting<Result>(work: () => Promise<Result>, collection?: string): Promise<Result> {
  const attempt = currentAttempt()
  if (attempt?.conflict) throw attempt.conflict
  try {
    return await work()
  } catch (error) {
    const conflict = attempt?.conflict ?? toConflict(error, collection)
    if (attempt) attempt.conflict = conflict
    throw conflict ?? error
  }
}
