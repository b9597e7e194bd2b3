import type { Payload } from 'payload'

import { checkFiles } from './check-files.ts'

const hour = 3

export function startNightlyCheck(payload: Payload): void {
  const next = () => setTimeout(() => void check(payload).then(next), millisecondsUntilNight()).unref()
  next()
}

async function check(payload: Payload): Promise<void> {
  try {
    for (const fault of await checkFiles(payload)) payload.logger.warn({ msg: fault })
  } catch (err) {
    payload.logger.error({ err, msg: 'The files of images could not be checked. The check is tried again tomorrow.' })
  }
}

export function millisecondsUntilNight(now = new Date()): number {
  const night = new Date(now)
  night.setHours(hour, 0, 0, 0)
  if (night <= now) night.setDate(night.getDate() + 1)
  return night.getTime() - now.getTime()
}
