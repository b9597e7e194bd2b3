import type { Migration, Payload, PayloadRequest } from 'payload'

import { takeOverRenditions } from '../../renditions/take-over-mongodb.ts'

/** MongoDB has no schema to migrate; what must be rewritten in stored documents goes here. */
export const migrations: Migration[] = [
  {
    name: '20261125_renditions',
    up: (args) => takeOverRenditions(args as { payload: Payload; req: PayloadRequest }),
    // What was there before is in the sets.
    down: async () => {},
  },
]
