import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction.ts'
import type { User } from '../../payload-types.ts'

export type Log = (line: string) => void

/** Saves documents as an editor does. */
export class Filler {
  readonly payload: Payload
  readonly #log: Log
  readonly #user: User

  constructor(payload: Payload, user: User, log: Log) {
    this.payload = payload
    this.#log = log
    this.#user = user
  }

  /** Runs `make` for each number from 0 that is not `done`, fifty in one transaction: after an interruption fifty at most are missing. */
  async each(
    name: string,
    count: number,
    done: (number: number) => boolean,
    make: (number: number, req: PayloadRequest) => Promise<unknown>,
  ) {
    const numbers = Array.from({ length: count }, (_, number) => number).filter((number) => !done(number))
    const began = performance.now()
    for (let first = 0; first < numbers.length; first += batchSize) {
      const req = await createLocalReq({ user: { ...this.#user, collection: 'users' } }, this.payload)
      await inTransaction(req, async () => {
        for (const number of numbers.slice(first, first + batchSize)) await make(number, req)
      })
      const made = Math.min(first + batchSize, numbers.length)
      const seconds = (performance.now() - began) / 1000
      const total = count - numbers.length + made
      if (made === numbers.length || made % 500 === 0) this.#log(`${name}: ${total} of ${count}, ${(made / seconds).toFixed(0)} a second`)
    }
  }
}

const batchSize = 50
