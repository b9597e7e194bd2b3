import type { Env } from '../env.ts'
import { detectConflicts } from './conflicts/detect-conflicts.ts'
import { keepPublished } from './keep-published.ts'
import { mongodb } from './mongodb/mongodb.ts'
import { sqlite } from './sqlite/sqlite.ts'

export const database = ({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>) =>
  databaseUrl ? keepPublished(detectConflicts(mongodb(databaseUrl))) : keepPublished(detectConflicts(sqlite(dataDir)))
