import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`lists\` ADD \`change\` text;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_change\` text;`)
  await db.run(sql`ALTER TABLE \`montages\` ADD \`change\` text;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` ADD \`version_change\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`change\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_change\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`change\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_change\`;`)
  await db.run(sql`ALTER TABLE \`montages\` DROP COLUMN \`change\`;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` DROP COLUMN \`version_change\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`change\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_change\`;`)
}
