import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`window\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_window_idx\` ON \`presences\` (\`window\`);`)
  await db.run(sql`CREATE INDEX \`presences_document_idx\` ON \`presences\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`presences_seen_at_idx\` ON \`presences\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_updated_at_idx\` ON \`presences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_created_at_idx\` ON \`presences\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`editions_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`publications_id\` text(36),
  	\`outbox_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "editions_id", "users_id", "redirects_id", "publications_id", "outbox_id") SELECT "id", "order", "parent_id", "path", "editions_id", "users_id", "redirects_id", "publications_id", "outbox_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`ALTER TABLE \`lists\` ADD \`created_by\` text;`)
  await db.run(sql`ALTER TABLE \`lists\` ADD \`shown_title\` text;`)
  await db.run(sql`ALTER TABLE \`lists\` ADD \`change\` text;`)
  await db.run(sql`CREATE INDEX \`lists_shown_title_idx\` ON \`lists\` (\`shown_title\`);`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_shown_title\` text;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` ADD \`version_change\` text;`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_shown_title_idx\` ON \`_lists_v\` (\`version_shown_title\`);`)
  await db.run(sql`ALTER TABLE \`montages\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`montages\` ADD \`revised_by\` text;`)
  await db.run(sql`ALTER TABLE \`montages\` ADD \`created_by\` text;`)
  await db.run(sql`ALTER TABLE \`montages\` ADD \`change\` text;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` ADD \`version_revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` ADD \`version_revised_by\` text;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` ADD \`version_change\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`revised_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original_name\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`revised_by\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`created_by\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`change\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_revised_by\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_created_by\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_change\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`revised_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`DROP INDEX \`lists_shown_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`shown_title\`;`)
  await db.run(sql`ALTER TABLE \`lists\` DROP COLUMN \`change\`;`)
  await db.run(sql`DROP INDEX \`_lists_v_version_version_shown_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_shown_title\`;`)
  await db.run(sql`ALTER TABLE \`_lists_v\` DROP COLUMN \`version_change\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`montages_id\` text(36) REFERENCES montages(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`people_id\` text(36) REFERENCES people(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_montages_id_idx\` ON \`payload_locked_documents_rels\` (\`montages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`ALTER TABLE \`montages\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`montages\` DROP COLUMN \`revised_by\`;`)
  await db.run(sql`ALTER TABLE \`montages\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`ALTER TABLE \`montages\` DROP COLUMN \`change\`;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` DROP COLUMN \`version_revised_by\`;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`ALTER TABLE \`_montages_v\` DROP COLUMN \`version_change\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`revised_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`original_name\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`revised_by\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`created_by\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`change\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_revised_by\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_created_by\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_change\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`revised_by\`;`)
}
