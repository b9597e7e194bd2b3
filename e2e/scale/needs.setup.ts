import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { test as setup } from '@playwright/test'

setup('a replica set, Caddy and Varnish are there', () => {
  const missing = [
    ['caddy', 'version'],
    ['varnishd', '-V'],
  ].flatMap(([command = '', flag = '']) => (spawnSync(command, [flag]).error ? [command] : []))
  const faults = [
    ...(process.env.DATABASE_URL ? [] : ['Set DATABASE_URL to a MongoDB replica set: several machines share no SQLite.']),
    ...(missing.length > 0 ? [`Install ${missing.join(' and ')}; on Debian: apt-get install -y caddy varnish`] : []),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
})
