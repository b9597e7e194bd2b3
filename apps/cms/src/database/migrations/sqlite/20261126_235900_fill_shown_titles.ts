import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** Lists of before, and their versions, get the title as it is read: the admin names them by it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`UPDATE \`lists\` SET \`shown_title\` = replace(\`title\`, '{count}',
    (SELECT count(*) FROM \`lists_entries\` WHERE \`_parent_id\` = \`lists\`.\`id\`)) WHERE \`shown_title\` IS NULL;`)
  await db.run(sql`UPDATE \`_lists_v\` SET \`version_shown_title\` = replace(\`version_title\`, '{count}',
    (SELECT count(*) FROM \`_lists_v_version_entries\` WHERE \`_parent_id\` = \`_lists_v\`.\`id\`)) WHERE \`version_shown_title\` IS NULL;`)
}

/** The column goes with the migration that made it. */
export async function down(): Promise<void> {}
