import { APIError } from 'payload'

/** Two writers changed the same rows at once, or the database was busy for too long. The transaction is rolled back and can be retried. */
export class Conflict extends APIError {
  isGivenUp = false

  constructor(cause: unknown) {
    super('Others were saving at the same moment. Nothing of yours was saved; try again.', 503, null, true)
    // Bundlers rename classes.
    this.name = 'Conflict'
    this.cause = cause
  }
}

/** By name, since routes and configuration are bundled apart, each with its own class. */
export const isConflict = (error: unknown): error is Conflict => error instanceof Error && error.name === 'Conflict'
