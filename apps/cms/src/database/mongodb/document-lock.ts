import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'

import { despiteConflicts } from '../conflicts/despite-conflicts.ts'
import { toConflict } from '../conflicts/to-conflict.ts'
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

  const isTaken = async (): Promise<boolean> => {
    const { localTime } = await client.db().command({ hello: 1 })
    try {
      const abandoned = { _id, at: { $lt: new Date(localTime.getTime() - lifetimeInMs) } }
      await locks.updateOne(abandoned, { $currentDate: { at: true }, $set: { owner } }, { upsert: true })
      return true
    } catch (error) {
      // Another process has it, and the insert finds its document; or takes it at this moment.
      if ((error as { code?: unknown }).code === 11000 || toConflict(error)) return false
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
        await despiteConflicts(() => locks.deleteOne({ _id, owner }))
      }
    },
  }
}
