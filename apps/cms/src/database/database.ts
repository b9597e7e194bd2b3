import type { Env } from '../env.ts'
import { detectConflicts } from './conflicts/detect-conflicts.ts'
import { mongodb } from './mongodb/mongodb.ts'
import { sqlite } from './sqlite/sqlite.ts'

export const database = ({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>) =>
  databaseUrl ? detectConflicts(mongodb(databaseUrl)) : detectConflicts(sqlite(dataDir))
