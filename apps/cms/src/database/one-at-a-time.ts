import { setTimeout as sleep } from 'node:timers/promises'

import type { Env } from '../env.ts'

/** `take` resolves to null while another process holds the lock, else to a function that releases it. */
export type Lock = { close: () => Promise<void>; take: () => Promise<(() => Promise<void>) | null> }

const pauseInMs = 200

/** Runs `work` while no other process does so with the same database. @param onWait is called once when another process does */
export async function oneAtATime(
  { databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>,
  onWait: () => void,
  work: () => Promise<void>,
): Promise<void> {
  const lock = databaseUrl
    ? await (await import('./mongodb/document-lock.ts')).openDocumentLock(databaseUrl)
    : await (await import('./sqlite/file-lock.ts')).openFileLock(dataDir)
  try {
    let release = await lock.take()
    if (!release) onWait()
    while (!release) {
      await sleep(pauseInMs)
      release = await lock.take()
    }
    await work().finally(release)
  } finally {
    await lock.close()
  }
}
