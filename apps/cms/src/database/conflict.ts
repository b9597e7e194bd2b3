import { APIError } from 'payload'

/**
 * Two wrote the same rows at the same moment, or the database was busy for too long: what was begun is rolled back, and can be tried again.
 * The answer 503 where nobody tries again. `cause` is what the database said.
 */
export class Conflict extends APIError {
  /** Nobody tries it again. */
  isGivenUp = false

  constructor(cause: unknown) {
    super('Others were saving at the same moment. Nothing of yours was saved; try again.', 503, null, true)
    // Bundlers rename classes.
    this.name = 'Conflict'
    this.cause = cause
  }
}

/** By its name, since routes and configuration are bundled apart: each has a class of its own. */
export const isConflict = (error: unknown): error is Conflict => error instanceof Error && error.name === 'Conflict'
