import process from 'node:process'
import { MongoClient } from 'mongodb'
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

export async function checkMongo(url: string): Promise<void> {
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
