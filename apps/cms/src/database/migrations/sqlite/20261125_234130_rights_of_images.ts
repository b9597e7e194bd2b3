import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

import { fromAddress, toAddress } from '../stored-licences'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`creator\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`copyright_notice\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`licence_address\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`acquire_licence\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`rights\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`fair_use_reason\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`read_from_file\` text;`)
  // What was an address becomes one of the list, or a licence of its own; a last day says that the rights are bounded.
  const images = await db.all<{ id: string; licence: string }>(sql`SELECT \`id\`, \`licence\` FROM \`media\` WHERE \`licence\` IS NOT NULL;`)
  for (const { id, licence } of images) {
    const now = fromAddress(licence)
    await db.run(sql`UPDATE \`media\` SET \`licence\` = ${now.licence}, \`licence_address\` = ${now.licenceAddress} WHERE \`id\` = ${id};`)
  }
  await db.run(sql`UPDATE \`media\` SET \`rights\` = 'licensed-until' WHERE \`rights_until\` IS NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  const images = await db.all<{ id: string; licence: string; address: string | null }>(
    sql`SELECT \`id\`, \`licence\`, \`licence_address\` AS \`address\` FROM \`media\` WHERE \`licence\` IS NOT NULL;`,
  )
  for (const { address, id, licence } of images) {
    await db.run(sql`UPDATE \`media\` SET \`licence\` = ${toAddress(licence, address)} WHERE \`id\` = ${id};`)
  }
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`creator\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`copyright_notice\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`licence_address\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`acquire_licence\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`rights\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`fair_use_reason\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`read_from_file\`;`)
}
