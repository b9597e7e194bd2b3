import * as migration_20261122_134911_initial from './20261122_134911_initial';
import * as migration_20261122_145927_list_revisions from './20261122_145927_list_revisions';
import * as migration_20261122_155211_lists_without_locks from './20261122_155211_lists_without_locks';

export const migrations = [
  {
    up: migration_20261122_134911_initial.up,
    down: migration_20261122_134911_initial.down,
    name: '20261122_134911_initial',
  },
  {
    up: migration_20261122_145927_list_revisions.up,
    down: migration_20261122_145927_list_revisions.down,
    name: '20261122_145927_list_revisions',
  },
  {
    up: migration_20261122_155211_lists_without_locks.up,
    down: migration_20261122_155211_lists_without_locks.down,
    name: '20261122_155211_lists_without_locks'
  },
];
