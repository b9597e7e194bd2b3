import type { FileStore, StoredFile } from '../../storage/file-store.ts'
import { isArchiveName, markOfUnfinished } from './name-archive.ts'

/** The whole backups in a folder or a bucket that have no name of their own, the oldest first. */
export async function archivesIn(store: FileStore): Promise<StoredFile[]> {
  const files = await store.list()
  const names = new Set(files.map(({ name }) => name))
  const whole = files.filter(({ name }) => isArchiveName(name) && !names.has(markOfUnfinished(name)))
  return whole.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
