import type { Migration } from 'payload'

/** MongoDB has no schema to migrate; what must be rewritten in stored documents goes here. */
export const migrations: Migration[] = []
