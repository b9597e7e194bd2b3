import { test as base, expect } from './fixtures.ts'

/** For tests that only ask by HTTP: a browser would cost them seconds and tell them nothing, so opening a page is a fault. */
export const test = base.extend({
  page: () => {
    throw new Error('This test asks by HTTP: use `request`, or move it out of tests/http.')
  },
})

export { expect }
