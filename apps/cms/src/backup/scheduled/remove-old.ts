import type { FileStore } from '../../storage/file-store.ts'
import { archivesIn } from '../archive/archives-in.ts'

/** Removes all but the newest backups that have no name of their own. */
export async function removeOldBackups(store: FileStore, keep: number): Promise<void> {
  for (const { name } of (await archivesIn(store)).slice(0, -keep)) await store.remove(name)
}
