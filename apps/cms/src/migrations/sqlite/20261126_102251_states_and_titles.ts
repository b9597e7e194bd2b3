import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`lists\` ADD \`created_by\` text;`)
  await db.run(sql`ALTER TABLE \`lists\` ADD \`shown_title\` text;`)
  await db.run(sql`CREATE INDEX \`lists_shown_title_idx\` ON \`lists\` (\`shown_title\`);`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_shown_title\` text;`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_shown_title_idx\` ON \`_lists_v\` (\`version_shown_title\`);`)
  await db.run(sql`ALTER TABLE \`montages\` ADD \`created_by\` text;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`created_by\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_created_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`lists_shown_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`shown_title\`;`)
  await db.run(sql`DROP INDEX \`_lists_v_version_version_shown_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_shown_title\`;`)
  await db.run(sql`ALTER TABLE \`montages\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_created_by\`;`)
}
