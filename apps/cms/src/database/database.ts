import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import type { Env } from '../env.ts'
import { detectConflicts } from './conflicts/detect-conflicts.ts'
import { keepPublished } from './keep-published.ts'
import { mongodb } from './mongodb/mongodb.ts'
import { sqlite } from './sqlite/sqlite.ts'
import { unreadVersions } from './unread-versions.ts'

export const database = ({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>) =>
  databaseUrl ? adapted(mongodb(databaseUrl)) : adapted(sqlite(dataDir))

const adapted = <Adapter extends BaseDatabaseAdapter>(base: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> =>
  keepPublished(unreadVersions(detectConflicts(base)))
