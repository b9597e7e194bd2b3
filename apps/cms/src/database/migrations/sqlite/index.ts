import * as migration_20261126_180012_initial from './20261126_180012_initial';

export const migrations = [
  {
    up: migration_20261126_180012_initial.up,
    down: migration_20261126_180012_initial.down,
    name: '20261126_180012_initial'
  },
];
