import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`montages\` ADD \`video\` text;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` ADD \`version_video\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`security_contact\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`montages\` DROP COLUMN \`video\`;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` DROP COLUMN \`version_video\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`security_contact\`;`)
}
