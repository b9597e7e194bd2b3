import type { FileStore } from '../storage/file-store.ts'

/** Milliseconds after which a file belongs to something that is committed, or to nothing. */
const young = 10 * 60_000

/** The names of the files in a store; those that may be being written are left out. */
export async function settledFiles(store: FileStore, now = Date.now()): Promise<string[]> {
  const isDraft = (name: string, changedAt: Date) => name.endsWith('.tmp') && now - changedAt.getTime() < young
  return (await store.list()).filter(({ changedAt, name }) => !isDraft(name, changedAt)).map(({ name }) => name)
}
