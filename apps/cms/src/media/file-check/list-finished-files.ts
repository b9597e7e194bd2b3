import type { FileStore } from '../../storage/file-store.ts'

const maxWriteTimeInMs = 10 * 60_000

/** The sizes of the files in a store by name, without temporary files that may still be written. */
export async function listFinishedFiles(store: FileStore, now = Date.now()): Promise<Map<string, number>> {
  const isBeingWritten = (name: string, changedAt: Date) => name.endsWith('.tmp') && now - changedAt.getTime() < maxWriteTimeInMs
  const finished = (await store.list()).filter(({ changedAt, name }) => !isBeingWritten(name, changedAt))
  return new Map(finished.map(({ name, size }) => [name, size]))
}
