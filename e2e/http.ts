import { test as base, expect } from './fixtures.ts'

/** For tests that need no browser: opening a page is an error, as it would cost seconds. */
export const test = base.extend({
  page: () => {
    throw new Error('This test asks by HTTP: use `request`, or move it out of tests/http.')
  },
})

export { expect }
