import type { FileStore } from '../../storage/file-store.ts'

const maxWriteTimeInMs = 10 * 60_000

/** The names of the files in a store, without temporary files that may still be written. */
export async function listFinishedFiles(store: FileStore, now = Date.now()): Promise<string[]> {
  const isBeingWritten = (name: string, changedAt: Date) => name.endsWith('.tmp') && now - changedAt.getTime() < maxWriteTimeInMs
  return (await store.list()).filter(({ changedAt, name }) => !isBeingWritten(name, changedAt)).map(({ name }) => name)
}
