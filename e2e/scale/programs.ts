import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** Ends the process with a sentence when a program or the database of the tests is missing. */
export function requirePrograms(): void {
  const missing = [
    ['caddy', 'version'],
    ['varnishd', '-V'],
  ].flatMap(([command = '', flag = '']) => (spawnSync(command, [flag]).error ? [command] : []))
  const faults = [
    ...(process.env.DATABASE_URL ? [] : ['Set DATABASE_URL to a MongoDB replica set: several machines share no SQLite.']),
    ...(missing.length > 0 ? [`Install ${missing.join(' and ')}; on Debian: apt-get install -y caddy varnish`] : []),
  ]
  if (faults.length === 0) return
  console.error(faults.join('\n'))
  process.exit(1)
}
