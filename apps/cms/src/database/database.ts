import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import type { Env } from '../env.ts'
import { detectConflicts } from './conflicts/detect-conflicts.ts'
import { keepPublished } from './keep-published.ts'
import { unreadVersions } from './unread-versions.ts'

/** Loads the adapter that is in use alone: the driver of the other would be an eighth of the CPU time in which the CMS starts. */
export async function database({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>) {
  if (databaseUrl) return adapted((await import('./mongodb/mongodb.ts')).mongodb(databaseUrl))
  return adapted((await import('./sqlite/sqlite.ts')).sqlite(dataDir))
}

const adapted = <Adapter extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> =>
  keepPublished(unreadVersions(detectConflicts(base)))
