import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'

import type { Lock } from '../one-at-a-time.ts'

const refreshInMs = 2_000
/** A holder that was silent for so long was killed. */
const lifetimeInMs = 15_000
const _id = 'set-up'

/** A document that its holder refreshes, by the clock of the server. */
export async function openDocumentLock(url: string): Promise<Lock> {
  const client = await new MongoClient(url).connect()
  const locks = client.db().collection<{ _id: string; at: Date; owner: string }>('set-up-lock')
  const owner = randomUUID()
  const isFree = { $lt: ['$at', { $subtract: ['$$NOW', lifetimeInMs] }] }
  const whenFree = (value: string, other: string) => ({ $cond: [isFree, value, other] })
  const taking = [{ $set: { at: whenFree('$$NOW', '$at'), owner: whenFree(owner, '$owner') } }]

  const isTaken = async (): Promise<boolean> => {
    try {
      const lock = await locks.findOneAndUpdate({ _id }, taking, { returnDocument: 'after', upsert: true })
      return lock?.owner === owner
    } catch (error) {
      // Two processes have inserted it at once.
      if ((error as { code?: unknown }).code === 11000) return false
      throw error
    }
  }
  return {
    close: () => client.close(),
    take: async () => {
      if (!(await isTaken())) return null
      // A refresh that fails is followed by the next.
      const timer = setInterval(() => void locks.updateOne({ _id, owner }, { $currentDate: { at: true } }).catch(() => {}), refreshInMs)
      return async () => {
        clearInterval(timer)
        await locks.deleteOne({ _id, owner })
      }
    },
  }
}
