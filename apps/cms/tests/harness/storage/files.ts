import type { FileStore } from '../../../src/storage/file-store.ts'

export const namesIn = async (store: FileStore): Promise<string[]> => (await store.list()).map(({ name }) => name).sort()

/** Gives a file another name, as somebody with access to the store could. */
export async function rename(store: FileStore, from: string, to: string): Promise<void> {
  await store.write(to, (await store.read(from)) ?? Buffer.alloc(0))
  await store.remove(from)
}
