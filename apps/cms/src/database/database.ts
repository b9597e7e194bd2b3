import type { Env } from '../env.ts'
import { mongodb } from './mongodb.ts'
import { raiseConflicts } from './raise-conflicts.ts'
import { sqlite } from './sqlite.ts'

/** MongoDB where an address is given, else SQLite in the data folder. */
export const database = ({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>) =>
  databaseUrl ? raiseConflicts(mongodb(databaseUrl)) : raiseConflicts(sqlite(dataDir))
