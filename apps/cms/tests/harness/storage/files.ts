import type { FileStore } from '../../../src/storage/file-store.ts'

export const namesIn = async (store: FileStore): Promise<string[]> => (await store.list()).map(({ name }) => name).sort()

export async function rename(store: FileStore, from: string, to: string): Promise<void> {
  await store.write(to, (await store.read(from)) ?? Buffer.alloc(0))
  await store.remove(from)
}
