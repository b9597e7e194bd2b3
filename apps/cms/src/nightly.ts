import type { Payload } from 'payload'

import { every } from './every.ts'
import { checkFiles } from './media/file-check/check-files.ts'
import { sweepFiles } from './media/sweep/sweep-files.ts'
import { thinNotices } from './notices/thin-notices.ts'
import { removeEndedShares } from './shares/remove-ended.ts'
import { thinDrafts } from './versions/thin-drafts.ts'

const hour = 3

export const startNightly = (payload: Payload): void =>
  every(
    { logger: payload.logger, mayTakeLong: true, name: 'The nightly work', pause: () => millisecondsUntilNight(), waitsFirst: true },
    () => runNightly(payload),
  )

/** Sweeps files, thins drafts, removes old links to previews and old notices, and then compares images and files. A failed part is logged and keeps no other from its turn. Never rejects. */
export async function runNightly(payload: Payload): Promise<void> {
  const parts = [
    ['Files that nobody needs could not be removed', () => sweepFiles(payload)],
    ['Old drafts could not be thinned', () => thinDrafts(payload)],
    ['Links to previews that ended long ago could not be removed', () => removeEndedShares(payload)],
    ['Old notices could not be removed', () => thinNotices(payload)],
    ['The files of images could not be checked', () => checkFiles(payload)],
  ] as const
  for (const [failure, work] of parts) {
    try {
      for (const sentence of await work()) payload.logger.warn({ msg: sentence })
    } catch (err) {
      payload.logger.error({ err, msg: `${failure}. It is tried again tomorrow.` })
    }
  }
}

export function millisecondsUntilNight(now = new Date()): number {
  const night = new Date(now)
  night.setHours(hour, 0, 0, 0)
  if (night <= now) night.setDate(night.getDate() + 1)
  return night.getTime() - now.getTime()
}
