import type { CollectionSlug, GlobalSlug } from 'payload'

/** A document after those that it relates to: SQLite refuses it otherwise. */
export const collectionsInBackup = [
  'users',
  'media',
  'renditions',
  'people',
  'montages',
  'topics',
  'lists',
  'editions',
  'schedules',
  'shares',
  'handovers',
  'notices',
  'comments',
  'redirects',
  'publications',
  'payload-preferences',
] as const satisfies CollectionSlug[]

/** What waits for a site or a process, who has a window open, and what belongs to one database. */
export const collectionsLeftOut = [
  'outbox',
  'web-instances',
  'pings',
  'mails',
  'presences',
  'payload-kv',
  'payload-migrations',
] as const satisfies CollectionSlug[]

export const globalsInBackup = ['site', 'installation'] as const satisfies GlobalSlug[]

export type SlugInBackup = (typeof collectionsInBackup)[number]

export type Document = { id: string } & Record<string, unknown>

const secretsOfUsers = ['sessions', 'resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt']

/** A document without what lets somebody in at this moment. The hash of a password stays: without it nobody could sign in after a restore. */
export function withoutSecrets(collection: SlugInBackup, document: Document): Document {
  if (collection !== 'users') return document
  const entries = Object.entries(document).filter(([name]) => !secretsOfUsers.includes(name))
  return Object.fromEntries(entries) as Document
}
