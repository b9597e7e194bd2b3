import type { Migration } from 'payload'

import * as initial from './20261126_215211_initial.ts'

/** MongoDB has no schema to migrate: its migrations write and rewrite documents. */
export const migrations = [{ down: initial.down, name: '20261126_215211_initial', up: initial.up }] as unknown as Migration[]
