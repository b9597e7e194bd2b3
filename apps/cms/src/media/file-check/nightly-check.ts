import type { Payload } from 'payload'

import { every } from '../../every.ts'
import { checkFiles } from './check-files.ts'

const hour = 3

export const startNightlyCheck = (payload: Payload): void =>
  every(
    { logger: payload.logger, name: 'The nightly check of files', pause: () => millisecondsUntilNight(), waitsFirst: true },
    async () => {
      for (const fault of await checkFiles(payload)) payload.logger.warn({ msg: fault })
    },
  )

export function millisecondsUntilNight(now = new Date()): number {
  const night = new Date(now)
  night.setHours(hour, 0, 0, 0)
  if (night <= now) night.setDate(night.getDate() + 1)
  return night.getTime() - now.getTime()
}
