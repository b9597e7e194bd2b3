import * as migration_20261122_134911_initial from './20261122_134911_initial';
import * as migration_20261122_162805_publishing_that_loses_nothing from './20261122_162805_publishing_that_loses_nothing';
import * as migration_20261124_062659_video_and_security_contact from './20261124_062659_video_and_security_contact';
import * as migration_20261125_234130_rights_of_images from './20261125_234130_rights_of_images';
import * as migration_20261126_002538_renditions from './20261126_002538_renditions';
import * as migration_20261126_113518_words_that_are_kept from './20261126_113518_words_that_are_kept';
import * as migration_20261127_000000_newest_editions from './20261127_000000_newest_editions';
import * as migration_20261126_235900_fill_shown_titles from './20261126_235900_fill_shown_titles';

export const migrations = [
  {
    up: migration_20261122_134911_initial.up,
    down: migration_20261122_134911_initial.down,
    name: '20261122_134911_initial',
  },
  {
    up: migration_20261122_162805_publishing_that_loses_nothing.up,
    down: migration_20261122_162805_publishing_that_loses_nothing.down,
    name: '20261122_162805_publishing_that_loses_nothing',
  },
  {
    up: migration_20261124_062659_video_and_security_contact.up,
    down: migration_20261124_062659_video_and_security_contact.down,
    name: '20261124_062659_video_and_security_contact',
  },
  {
    up: migration_20261125_234130_rights_of_images.up,
    down: migration_20261125_234130_rights_of_images.down,
    name: '20261125_234130_rights_of_images',
  },
  {
    up: migration_20261126_002538_renditions.up,
    down: migration_20261126_002538_renditions.down,
    name: '20261126_002538_renditions',
  },
  {
    up: migration_20261126_113518_words_that_are_kept.up,
    down: migration_20261126_113518_words_that_are_kept.down,
    name: '20261126_113518_words_that_are_kept',
  },
  {
    up: migration_20261126_235900_fill_shown_titles.up,
    down: migration_20261126_235900_fill_shown_titles.down,
    name: '20261126_235900_fill_shown_titles'
  },
  {
    up: migration_20261127_000000_newest_editions.up,
    down: migration_20261127_000000_newest_editions.down,
    name: '20261127_000000_newest_editions',
  },
];
