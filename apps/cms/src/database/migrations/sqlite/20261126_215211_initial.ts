import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { createInstallation } from '../../../installation/installation.ts'

export async function up({ db, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`lists_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`montage_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`montage_id\`) REFERENCES \`montages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lists_entries_parent_id_idx\` ON \`lists_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lists_entries_montage_idx\` ON \`lists_entries\` (\`montage_id\`);`)
  await db.run(sql`CREATE TABLE \`lists\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`revised_by\` text,
  	\`shown_title\` text,
  	\`title\` text,
  	\`standfirst\` text,
  	\`edition_note\` text,
  	\`image_id\` text(36),
  	\`introduction\` text,
  	\`closing\` text,
  	\`method\` text,
  	\`counting\` text DEFAULT 'up',
  	\`language\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`created_by\` text,
  	\`change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lists_shown_title_idx\` ON \`lists\` (\`shown_title\`);`)
  await db.run(sql`CREATE INDEX \`lists_image_idx\` ON \`lists\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`lists_slug_idx\` ON \`lists\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`lists_published_at_idx\` ON \`lists\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`lists_updated_at_idx\` ON \`lists\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lists_created_at_idx\` ON \`lists\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lists_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lists\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lists_rels_parent_idx\` ON \`lists_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lists_rels_path_idx\` ON \`lists_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`lists_rels_people_id_idx\` ON \`lists_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`lists_rels_topics_id_idx\` ON \`lists_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_lists_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`montage_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`montage_id\`) REFERENCES \`montages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lists_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lists_v_version_entries_parent_id_idx\` ON \`_lists_v_version_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_entries_montage_idx\` ON \`_lists_v_version_entries\` (\`montage_id\`);`)
  await db.run(sql`CREATE TABLE \`_lists_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_revised_by\` text,
  	\`version_shown_title\` text,
  	\`version_title\` text,
  	\`version_standfirst\` text,
  	\`version_edition_note\` text,
  	\`version_image_id\` text(36),
  	\`version_introduction\` text,
  	\`version_closing\` text,
  	\`version_method\` text,
  	\`version_counting\` text DEFAULT 'up',
  	\`version_language\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_created_by\` text,
  	\`version_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lists\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_lists_v_parent_idx\` ON \`_lists_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_shown_title_idx\` ON \`_lists_v\` (\`version_shown_title\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_image_idx\` ON \`_lists_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_slug_idx\` ON \`_lists_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_published_at_idx\` ON \`_lists_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_updated_at_idx\` ON \`_lists_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_version_version_created_at_idx\` ON \`_lists_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_created_at_idx\` ON \`_lists_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_updated_at_idx\` ON \`_lists_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_lists_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lists_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lists_v_rels_parent_idx\` ON \`_lists_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_rels_path_idx\` ON \`_lists_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_rels_people_id_idx\` ON \`_lists_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_lists_v_rels_topics_id_idx\` ON \`_lists_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`montages_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`montages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`montages_people_parent_id_idx\` ON \`montages_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`montages_watch\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`region\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`montages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`montages_watch_parent_id_idx\` ON \`montages_watch\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`montages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`revised_by\` text,
  	\`title\` text,
  	\`year\` numeric,
  	\`image_id\` text(36),
  	\`sequence\` text,
  	\`body\` text,
  	\`running_time\` numeric,
  	\`song\` text,
  	\`video\` text,
  	\`slug\` text,
  	\`created_by\` text,
  	\`change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`montages_image_idx\` ON \`montages\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`montages_slug_idx\` ON \`montages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`montages_updated_at_idx\` ON \`montages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`montages_created_at_idx\` ON \`montages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`montages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`montages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`montages_texts_order_parent\` ON \`montages_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_montages_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_montages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_montages_v_version_people_parent_id_idx\` ON \`_montages_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_montages_v_version_watch\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`region\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_montages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_montages_v_version_watch_parent_id_idx\` ON \`_montages_v_version_watch\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_montages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_revised_by\` text,
  	\`version_title\` text,
  	\`version_year\` numeric,
  	\`version_image_id\` text(36),
  	\`version_sequence\` text,
  	\`version_body\` text,
  	\`version_running_time\` numeric,
  	\`version_song\` text,
  	\`version_video\` text,
  	\`version_slug\` text,
  	\`version_created_by\` text,
  	\`version_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`montages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_montages_v_parent_idx\` ON \`_montages_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_montages_v_version_version_image_idx\` ON \`_montages_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_montages_v_version_version_slug_idx\` ON \`_montages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_montages_v_version_version_updated_at_idx\` ON \`_montages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_montages_v_version_version_created_at_idx\` ON \`_montages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_montages_v_created_at_idx\` ON \`_montages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_montages_v_updated_at_idx\` ON \`_montages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_montages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_montages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_montages_v_texts_order_parent\` ON \`_montages_v_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`revised_by\` text,
  	\`original_name\` text,
  	\`alt\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`caption\` text,
  	\`creator\` text,
  	\`copyright_notice\` text,
  	\`source\` text,
  	\`licence\` text,
  	\`licence_address\` text,
  	\`acquire_licence\` text,
  	\`rights\` text,
  	\`rights_until\` text,
  	\`fair_use_reason\` text,
  	\`read_from_file\` text,
  	\`colour\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rights_until_idx\` ON \`media\` (\`rights_until\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE TABLE \`renditions_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`format\` text NOT NULL,
  	\`shape\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`is_shown\` integer DEFAULT false,
  	\`hidden_at\` text,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`renditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
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
  await db.run(sql`CREATE TABLE \`people_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_links_parent_id_idx\` ON \`people_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`revised_by\` text,
  	\`name\` text,
  	\`biography\` text,
  	\`portrait_id\` text(36),
  	\`slug\` text,
  	\`created_by\` text,
  	\`change\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_portrait_idx\` ON \`people\` (\`portrait_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_links_parent_id_idx\` ON \`_people_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_revised_by\` text,
  	\`version_name\` text,
  	\`version_biography\` text,
  	\`version_portrait_id\` text(36),
  	\`version_slug\` text,
  	\`version_created_by\` text,
  	\`version_change\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_portrait_idx\` ON \`_people_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`revised_by\` text,
  	\`name\` text NOT NULL,
  	\`words\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions_order\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`slug\` text NOT NULL,
  	\`montage\` text NOT NULL,
  	\`movement_kind\` text NOT NULL,
  	\`movement_by\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_order_parent_id_idx\` ON \`editions_order\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_order_montage_idx\` ON \`editions_order\` (\`montage\`);`)
  await db.run(sql`CREATE TABLE \`editions_dropped\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`slug\` text NOT NULL,
  	\`montage\` text NOT NULL,
  	\`rank\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_dropped_parent_id_idx\` ON \`editions_dropped\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`publication\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_corrections_parent_id_idx\` ON \`editions_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`publication\` numeric NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`by\` text,
  	\`note\` text,
  	\`is_newest\` integer DEFAULT true,
  	\`length\` numeric DEFAULT 0 NOT NULL,
  	\`corrected_at\` text,
  	\`earlier\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`list_id\`) REFERENCES \`lists\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_list_idx\` ON \`editions\` (\`list_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_at_idx\` ON \`editions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_corrected_at_idx\` ON \`editions\` (\`corrected_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`list_number_idx\` ON \`editions\` (\`list_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`list_id\` text(36),
  	\`montage_id\` text(36),
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`outcome\` text,
  	\`settled_at\` text,
  	\`by\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`live_since\` text,
  	\`saved_at\` text NOT NULL,
  	\`copy\` text NOT NULL,
  	\`drafts\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`is_dismissed\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`list_id\`) REFERENCES \`lists\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`montage_id\`) REFERENCES \`montages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_list_idx\` ON \`schedules\` (\`list_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_montage_idx\` ON \`schedules\` (\`montage_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_at_idx\` ON \`schedules\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`schedules_slot_idx\` ON \`schedules\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_texts_order_parent\` ON \`schedules_texts\` (\`parent_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`shares\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`for\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`follows\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`opened\` numeric DEFAULT 0 NOT NULL,
  	\`last_opened_at\` text,
  	\`revoked_at\` text,
  	\`in_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`user_id\` text NOT NULL,
  	\`copy\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`shares_expires_at_idx\` ON \`shares\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`shares_revoked_at_idx\` ON \`shares\` (\`revoked_at\`);`)
  await db.run(sql`CREATE INDEX \`shares_document_idx\` ON \`shares\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`shares_hash_idx\` ON \`shares\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`shares_updated_at_idx\` ON \`shares\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`shares_created_at_idx\` ON \`shares\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`handovers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`slot\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`step\` numeric NOT NULL,
  	\`asked_by\` text NOT NULL,
  	\`asked_by_id\` text NOT NULL,
  	\`asked_of\` text,
  	\`asked_of_id\` text,
  	\`taken_by\` text,
  	\`taken_by_id\` text,
  	\`taken_at\` text,
  	\`approved_content\` text,
  	\`approved_by\` text,
  	\`approved_by_id\` text,
  	\`is_changed\` integer DEFAULT false,
  	\`moves\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`handovers_document_idx\` ON \`handovers\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`handovers_slot_idx\` ON \`handovers\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`handovers_state_idx\` ON \`handovers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`handovers_updated_at_idx\` ON \`handovers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handovers_created_at_idx\` ON \`handovers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`words\` text,
  	\`by\` text,
  	\`seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_user_idx\` ON \`notices\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_idx\` ON \`notices\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`notice\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`last_error\` text,
  	\`rests_until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_user_idx\` ON \`mails\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`mails_rests_until_idx\` ON \`mails\` (\`rests_until\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`in_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`anchor\` text DEFAULT '',
  	\`montage\` text,
  	\`subject\` text,
  	\`quote\` text,
  	\`text\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`author_id\` text NOT NULL,
  	\`answers\` text,
  	\`mentions\` text NOT NULL,
  	\`edited_at\` text,
  	\`settled_at\` text,
  	\`settled_by\` text,
  	\`step\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_idx\` ON \`comments\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`comments_answers_idx\` ON \`comments\` (\`answers\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'writer' NOT NULL,
  	\`notice_mail\` text DEFAULT 'now',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_to_idx\` ON \`redirects\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`redirects_owner_idx\` ON \`redirects\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_path_idx\` ON \`publications\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`publications_number_idx\` ON \`publications\` (\`number\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`publication\` numeric NOT NULL,
  	\`paths\` text NOT NULL,
  	\`origins\` text,
  	\`purges_of_all\` numeric,
  	\`copies_expire_at\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`last_error\` text,
  	\`rests_until\` text NOT NULL,
  	\`in_hand_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_publication_idx\` ON \`outbox\` (\`publication\`);`)
  await db.run(sql`CREATE INDEX \`outbox_rests_until_idx\` ON \`outbox\` (\`rests_until\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`web_instances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`origin\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`web_instances_origin_idx\` ON \`web_instances\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`web_instances_seen_at_idx\` ON \`web_instances\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`web_instances_updated_at_idx\` ON \`web_instances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`web_instances_created_at_idx\` ON \`web_instances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to\` text NOT NULL,
  	\`urls\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`last_error\` text,
  	\`rests_until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`pings_to_idx\` ON \`pings\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`pings_rests_until_idx\` ON \`pings\` (\`rests_until\`);`)
  await db.run(sql`CREATE INDEX \`pings_updated_at_idx\` ON \`pings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pings_created_at_idx\` ON \`pings\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_links_parent_id_idx\` ON \`site_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`revised_by\` text,
  	\`name\` text NOT NULL,
  	\`description\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`time_zone\` text DEFAULT 'UTC' NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`security_contact\` text,
  	\`machine_use\` text DEFAULT 'answers' NOT NULL,
  	\`are_shares_paused\` integer DEFAULT false,
  	\`are_two_pairs_needed\` integer DEFAULT false,
  	\`may_writers_share\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`installation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`epoch\` numeric DEFAULT 1 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await createInstallation(req)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`lists_entries\`;`)
  await db.run(sql`DROP TABLE \`lists\`;`)
  await db.run(sql`DROP TABLE \`lists_rels\`;`)
  await db.run(sql`DROP TABLE \`_lists_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_lists_v\`;`)
  await db.run(sql`DROP TABLE \`_lists_v_rels\`;`)
  await db.run(sql`DROP TABLE \`montages_people\`;`)
  await db.run(sql`DROP TABLE \`montages_watch\`;`)
  await db.run(sql`DROP TABLE \`montages\`;`)
  await db.run(sql`DROP TABLE \`montages_texts\`;`)
  await db.run(sql`DROP TABLE \`_montages_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_montages_v_version_watch\`;`)
  await db.run(sql`DROP TABLE \`_montages_v\`;`)
  await db.run(sql`DROP TABLE \`_montages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`renditions_files\`;`)
  await db.run(sql`DROP TABLE \`renditions\`;`)
  await db.run(sql`DROP TABLE \`people_links\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`editions_order\`;`)
  await db.run(sql`DROP TABLE \`editions_dropped\`;`)
  await db.run(sql`DROP TABLE \`editions_corrections\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`schedules_texts\`;`)
  await db.run(sql`DROP TABLE \`shares\`;`)
  await db.run(sql`DROP TABLE \`handovers\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`web_instances\`;`)
  await db.run(sql`DROP TABLE \`pings\`;`)
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_links\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`installation\`;`)
}
