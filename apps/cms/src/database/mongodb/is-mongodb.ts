import type { MongooseAdapter } from '@payloadcms/db-mongodb'

export const isMongodb = (db: unknown): db is MongooseAdapter => typeof db === 'object' && db !== null && 'connection' in db
