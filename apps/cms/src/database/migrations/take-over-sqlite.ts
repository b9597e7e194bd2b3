import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Gives each image of before a set: what it had is shown until the encoder has made the rest, and is served after that. Run by the migration
 * that makes the tables, ahead of the removal of the old one.
 */
export async function takeOverRenditions(db: MigrateUpArgs['db']): Promise<void> {
  await db.run(sql`
    INSERT INTO renditions (id, image_id, recipe, is_done, rests_until)
    SELECT
      lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2)
        || '-' || hex(randomblob(6))),
      id, 'of before', false, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
    FROM media;
  `)
  await db.run(sql`
    INSERT INTO renditions_files (_order, _parent_id, id, name, format, shape, width, height, is_shown)
    SELECT old._order, renditions.id, lower(hex(randomblob(12))), old.name, 'webp', 'whole', old.width, old.height, true
    FROM media_renditions AS old JOIN renditions ON renditions.image_id = old._parent_id;
  `)
}
