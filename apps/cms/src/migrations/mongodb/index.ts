import type { Migration } from 'payload'

import * as rightsOfImages from './20261125_234130_rights_of_images.ts'

/** MongoDB has no schema to migrate; what must be rewritten in stored documents goes here. */
export const migrations = [
  { up: rightsOfImages.up, down: rightsOfImages.down, name: '20261125_234130_rights_of_images' },
] as unknown as Migration[]
