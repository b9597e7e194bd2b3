import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'

/** Makes a folder for a whole run, in which each test file has its own, and removes it and the run's databases at the end. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-tests-'))
  const server = process.env.DATABASE_URL ?? ''
  Object.assign(process.env, { MONTAGE_TESTS: folder, MONTAGE_TESTS_SERVER: server })
  return async () => {
    await rm(folder, { force: true, recursive: true })
    if (server) await dropDatabases(server, path.basename(folder))
  }
}

async function dropDatabases(server: string, prefix: string): Promise<void> {
  const client = new MongoClient(server)
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
  for (const { name } of databases) if (name.startsWith(prefix)) await client.db(name).dropDatabase()
  await client.close()
}
