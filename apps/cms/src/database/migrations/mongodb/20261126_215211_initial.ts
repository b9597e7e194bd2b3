import type { MigrateUpArgs } from '@payloadcms/db-mongodb'

import { createInstallation } from '../../../installation/installation.ts'

export const up = ({ req }: MigrateUpArgs): Promise<void> => createInstallation(req)

export async function down({ payload, session }: MigrateUpArgs): Promise<void> {
  await payload.db.globals.collection.deleteOne({ globalType: 'installation' }, session ? { session } : {})
}
