import * as migration_20261122_134911_initial from './20261122_134911_initial';
import * as migration_20261122_162805_publishing_that_loses_nothing from './20261122_162805_publishing_that_loses_nothing';

export const migrations = [
  {
    up: migration_20261122_134911_initial.up,
    down: migration_20261122_134911_initial.down,
    name: '20261122_134911_initial',
  },
  {
    up: migration_20261122_162805_publishing_that_loses_nothing.up,
    down: migration_20261122_162805_publishing_that_loses_nothing.down,
    name: '20261122_162805_publishing_that_loses_nothing'
  },
];
