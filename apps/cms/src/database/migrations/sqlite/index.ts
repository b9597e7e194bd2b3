import * as migration_20261126_215211_initial from './20261126_215211_initial';

export const migrations = [
  {
    up: migration_20261126_215211_initial.up,
    down: migration_20261126_215211_initial.down,
    name: '20261126_215211_initial'
  },
];
