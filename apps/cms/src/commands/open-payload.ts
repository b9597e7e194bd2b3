import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { getPayload, type Payload } from 'payload'

import { env, envFaults } from '../env.ts'
import { checkStores } from '../storage/stores.ts'

/** Throws one sentence when the settings are wrong or the database cannot be reached; Payload would end the process with a stack. */
export async function openPayload(): Promise<Payload> {
  await checkSettings()
  return loadPayload()
}

export async function loadPayload(): Promise<Payload> {
  const { default: config } = await import('../payload.config.ts')
  return getPayload({ config })
}

export async function checkSettings(): Promise<void> {
  const faults = envFaults()
  if (faults.length > 0) throw new Error(faults.join('\n'))
  if (env.databaseUrl) await checkMongo(env.databaseUrl)
  await checkStores()
}

/** For a command that works on a database: a wrong `DATA_DIR` must not make an empty one. */
export async function openExisting(): Promise<Payload> {
  requireDatabase()
  return openPayload()
}

export function requireDatabase(): void {
  if (!env.databaseUrl && !existsSync(path.join(env.dataDir, 'montage.db'))) {
    throw new Error(`There is no database in ${env.dataDir}. Is DATA_DIR, or DATABASE_URL, the one of the apps?`)
  }
}

async function checkMongo(url: string): Promise<void> {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    const { host } = new URL(url)
    throw new Error(`MongoDB at ${host} cannot be reached (${(error as Error).message}). Is it running, and is DATABASE_URL right?`)
  } finally {
    await client.close()
  }
}

/** An error becomes one sentence on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<never> {
  try {
    await command()
    process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
