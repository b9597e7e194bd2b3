import { randomUUID } from 'node:crypto'
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { newestOf, type StoredEdition } from '../newest-editions.ts'

/** Editions say which is the newest of its list, and that one what was before; the database says which one it is. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`installation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`epoch\` numeric DEFAULT 1 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`is_newest\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`length\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`earlier\` text;`)
  await db.run(sql`CREATE INDEX \`editions_is_newest_idx\` ON \`editions\` (\`is_newest\`);`)

  const now = new Date().toISOString()
  await db.run(sql`INSERT INTO \`installation\` (\`id\`, \`key\`, \`epoch\`, \`updated_at\`, \`created_at\`)
    VALUES (${randomUUID()}, ${randomUUID()}, 1, ${now}, ${now});`)
  await db.run(sql`UPDATE \`editions\` SET \`is_newest\` = false,
    \`length\` = (SELECT count(*) FROM \`editions_order\` WHERE \`_parent_id\` = \`editions\`.\`id\`);`)
  for (const { earlier, id } of newestOf(await readEditions(db))) {
    await db.run(sql`UPDATE \`editions\` SET \`is_newest\` = true, \`earlier\` = ${JSON.stringify(earlier)} WHERE \`id\` = ${id};`)
  }
}

type Row = { montage: string; parent: string; rank: number; slug: string; title: string; year: number }

async function readEditions(db: MigrateUpArgs['db']): Promise<StoredEdition[]> {
  const editions = await db.all<StoredEdition & { publishedAt: string }>(
    sql`SELECT \`id\`, \`list_id\` AS \`list\`, \`number\`, \`published_at\` AS \`publishedAt\` FROM \`editions\`;`,
  )
  const order = rowsByParent(await db.all<Row>(sql`SELECT *, \`_parent_id\` AS \`parent\` FROM \`editions_order\` ORDER BY \`_order\`;`))
  const gone = rowsByParent(await db.all<Row>(sql`SELECT *, \`_parent_id\` AS \`parent\` FROM \`editions_gone\` ORDER BY \`_order\`;`))
  return editions.map((edition) => ({ ...edition, gone: gone.get(edition.id) ?? [], order: order.get(edition.id) ?? [] }))
}

function rowsByParent(rows: Row[]): Map<string, Row[]> {
  const byParent = new Map<string, Row[]>()
  for (const row of rows) byParent.set(row.parent, [...(byParent.get(row.parent) ?? []), row])
  return byParent
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`installation\`;`)
  await db.run(sql`DROP INDEX \`editions_is_newest_idx\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`is_newest\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`length\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`earlier\`;`)
}
