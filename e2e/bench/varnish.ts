import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startVarnish } from '../scale/proxies.ts'
import { kill, waitForAnswer } from '../servers/montage.ts'

/** Such as "7.1.1"; null when Varnish is not installed (on Debian: apt-get install varnish). */
export const varnishVersion = (): string | null =>
  /varnish-([\d.]+)/.exec(spawnSync('varnishd', ['-V'], { encoding: 'utf8' }).stderr ?? '')?.[1] ?? null

/** Varnish with the shipped file, on a port, before a site that is on loopback. Resolves when it answers pages. */
export async function varnishBefore(webUrl: string, port: number): Promise<{ origin: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-varnish-'))
  const site = `127.0.0.1:${new URL(webUrl).port}`
  const origin = `http://127.0.0.1:${port}`
  const started = await startVarnish(folder, { 'varnish:80': `127.0.0.1:${port}`, 'web-2:3000': site, 'web:3000': site })
  await waitForAnswer(started, origin)
  return {
    origin,
    remove: async () => {
      await kill(started)
      await rm(folder, { force: true, recursive: true })
    },
  }
}
