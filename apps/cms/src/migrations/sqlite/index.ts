import * as migration_20261122_134911_initial from './20261122_134911_initial';

export const migrations = [
  {
    up: migration_20261122_134911_initial.up,
    down: migration_20261122_134911_initial.down,
    name: '20261122_134911_initial'
  },
];
