import type { Where } from 'payload'

/** Finds the lists that have a topic. */
export const anyTopic: Where = { topics: { exists: true } }
