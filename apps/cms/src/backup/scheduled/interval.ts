import { env } from '../../env.ts'

const hour = 3_600_000

/** How often backups are made, in milliseconds; null when none are. */
export function backupInterval(setting = env.backupEvery): number | null {
  const [, count, unit] = /^(\d+)([hd])$/.exec(setting) ?? []
  return count === undefined ? null : Number(count) * (unit === 'd' ? 24 * hour : hour)
}
