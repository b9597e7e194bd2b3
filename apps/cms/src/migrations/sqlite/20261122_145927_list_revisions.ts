import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`lists\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`lists\` ADD \`revised_by\` text;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_revised_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`revised_by\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_revised_by\`;`)
}
