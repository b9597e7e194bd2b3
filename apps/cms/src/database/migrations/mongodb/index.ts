import type { Migration, Payload, PayloadRequest } from 'payload'

import { takeOverRenditions } from '../take-over-mongodb.ts'

import * as rightsOfImages from './20261125_234130_rights_of_images.ts'
import * as fillShownTitles from './20261126_235900_fill_shown_titles.ts'
import * as newestEditions from './20261127_000000_newest_editions.ts'

/** MongoDB has no schema to migrate; what must be rewritten in stored documents goes here. */
export const migrations = [
  { up: rightsOfImages.up, down: rightsOfImages.down, name: '20261125_234130_rights_of_images' },
  {
    name: '20261126_002538_renditions',
    up: (args: unknown) => takeOverRenditions(args as { payload: Payload; req: PayloadRequest }),
    // What was there before is in the sets.
    down: async () => {},
  },
  { up: fillShownTitles.up, down: fillShownTitles.down, name: '20261126_235900_fill_shown_titles' },
  { up: newestEditions.up, down: newestEditions.down, name: '20261127_000000_newest_editions' },
] as unknown as Migration[]
