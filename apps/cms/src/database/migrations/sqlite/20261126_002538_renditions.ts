import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

import { takeOverRenditions } from '../take-over-sqlite.ts'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`renditions_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`shape\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`is_shown\` integer DEFAULT false,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`renditions_files_order_idx\` ON \`renditions_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`renditions_files_parent_id_idx\` ON \`renditions_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_files_name_idx\` ON \`renditions_files\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`renditions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36) NOT NULL,
  	\`recipe\` text NOT NULL,
  	\`is_done\` integer DEFAULT false,
  	\`made\` numeric DEFAULT 0 NOT NULL,
  	\`total\` numeric DEFAULT 0 NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`last_error\` text,
  	\`rests_until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`renditions_image_idx\` ON \`renditions\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`renditions_is_done_idx\` ON \`renditions\` (\`is_done\`);`)
  await db.run(sql`CREATE INDEX \`renditions_rests_until_idx\` ON \`renditions\` (\`rests_until\`);`)
  await db.run(sql`CREATE INDEX \`renditions_updated_at_idx\` ON \`renditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`renditions_created_at_idx\` ON \`renditions\` (\`created_at\`);`)
  await takeOverRenditions(db)
  await db.run(sql`DROP TABLE \`media_renditions\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_renditions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_renditions_order_idx\` ON \`media_renditions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`media_renditions_parent_id_idx\` ON \`media_renditions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_renditions_name_idx\` ON \`media_renditions\` (\`name\`);`)
  await db.run(sql`DROP TABLE \`renditions_files\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
}
