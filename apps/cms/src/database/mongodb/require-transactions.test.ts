import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'

import { requireTransactions } from './require-transactions.ts'

const payloadWith = (transaction: string | null) => {
  const db = { beginTransaction: vi.fn(async () => transaction), rollbackTransaction: vi.fn(async () => {}) }
  return { db, payload: { db } as unknown as Payload }
}

it('refuses a database without transactions, and says how to fix it', async () => {
  await expect(requireTransactions(payloadWith(null).payload)).rejects.toThrow('put replicaSet=… in DATABASE_URL')
})

it('accepts a database with transactions, and leaves none open', async () => {
  const { db, payload } = payloadWith('tx')
  await expect(requireTransactions(payload)).resolves.toBeUndefined()
  expect(db.rollbackTransaction).toHaveBeenCalledWith('tx')
})
