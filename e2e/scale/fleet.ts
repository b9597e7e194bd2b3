import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect } from '@playwright/test'

import { freePort } from '../servers/free-port.ts'
import { kill, ownDatabase, type Place, removePlace, root, type Started } from '../servers/montage.ts'
import { type Contents, fillPlace } from '../template/template.ts'
import { App } from './app.ts'
import { authorityIn, startCaddy, startVarnish } from './proxies.ts'
import { type Store, startStore } from './store.ts'
import { TlsClient } from './tls.ts'

type Parts = { contents: Contents; env: Record<string, string>; folder: string; proxies: Started[]; store: Store; tls: TlsClient }

/** The shape of `docker compose --profile scale`, from processes on loopback: with the shipped settings, and the shipped files of Caddy and Varnish. */
export class Fleet {
  readonly cms: [App, App]
  readonly contents: Contents
  readonly store: Store
  readonly tls: TlsClient
  readonly web: [App, App]
  readonly #parts: Parts

  private constructor(parts: Parts, cms: [App, App], web: [App, App]) {
    this.#parts = parts
    this.cms = cms
    this.contents = parts.contents
    this.store = parts.store
    this.tls = parts.tls
    this.web = web
  }

  static async start(): Promise<Fleet> {
    const folder = await mkdtemp(path.join(tmpdir(), 'montage-scale-'))
    const [site, names, varnish, caddy, ...ports] = await Promise.all(Array.from({ length: 8 }, freePort))
    const settings = await shippedSettings()
    const env: Record<string, string> = {
      ...settings,
      ANNOUNCE_SECRET: randomBytes(32).toString('hex'),
      CMS_INTERNAL_URL: `http://127.0.0.1:${caddy}`,
      CMS_NAME: `cms.localhost:${names}`,
      CMS_URL: `https://cms.localhost:${names}`,
      DATABASE_URL: ownDatabase(process.env.DATABASE_URL ?? ''),
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      PURGE_URLS: `http://127.0.0.1:${varnish}`,
      S3_SECRET_ACCESS_KEY: 'a key of the store',
      SITE_NAME: `localhost:${site}`,
      WEB_ORIGINS: 'none',
      WEB_URL: `https://localhost:${site}`,
    }
    const template = { env: { DATABASE_URL: env.DATABASE_URL ?? '', DATA_DIR: path.join(folder, 'template') }, webUrl: env.WEB_URL ?? '' }
    const contents = await fillPlace(template)
    const store = await startStore(env.S3_BUCKET ?? '', template.env.DATA_DIR)
    env.S3_ENDPOINT = store.endpoint

    const apps = (['cms', 'cms', 'web', 'web'] as const).map(
      (kind, place) => new App(kind, ports[place] ?? 0, path.join(folder, String(place)), env),
    )
    const [cms, cms2, web, web2] = apps as [App, App, App, App]
    const addresses = {
      'caddy:3001': `127.0.0.1:${caddy}`,
      'cms:3001': cms.host,
      'cms-2:3001': cms2.host,
      'varnish:80': `127.0.0.1:${varnish}`,
      'web:3000': web.host,
      'web-2:3000': web2.host,
    }
    const proxies = await Promise.all([
      startCaddy(path.join(folder, 'caddy'), addresses, env),
      startVarnish(path.join(folder, 'varnish'), addresses),
    ])
    const authority = () => authorityIn(path.join(folder, 'caddy')).catch(() => '')
    await expect.poll(authority, { message: proxies[0].output() }).not.toBe('')
    const parts = { contents, env, folder, proxies, store, tls: new TlsClient(await authority()) }
    const fleet = new Fleet(parts, [cms, cms2], [web, web2])
    try {
      await Promise.all([cms.start(), cms2.start()])
      await Promise.all([web.start(), web2.start()])
      await fleet.untilCacheAsks(2)
    } catch (error) {
      await fleet.end()
      throw error
    }
    return fleet
  }

  get cmsUrl(): string {
    return this.#parts.env.CMS_URL ?? ''
  }

  get webUrl(): string {
    return this.#parts.env.WEB_URL ?? ''
  }

  /** One CMS and one site, for helpers that ask them without a proxy. */
  place(number: 0 | 1): Place {
    return { cmsUrl: this.cms[number].origin, env: this.#parts.env, webUrl: this.web[number].origin }
  }

  /** Waits until Varnish sends readers to so many instances of the site: some seconds after they are ready. */
  async untilCacheAsks(count: number): Promise<void> {
    const healthy = () => {
      const list = execFileSync('varnishadm', ['-n', path.join(this.#parts.folder, 'varnish'), 'backend.list'], { encoding: 'utf8' })
      return list.split('\n').filter((line) => /\.web\d .*\bhealthy\b/.test(line)).length
    }
    await expect.poll(healthy, { timeout: 30_000 }).toBe(count)
  }

  async end(): Promise<void> {
    const { env, folder, proxies, store, tls } = this.#parts
    tls.close()
    await Promise.all([...this.cms, ...this.web].map((app) => app.kill()))
    await Promise.all(proxies.map(kill))
    await store.close()
    await removePlace({ cmsUrl: '', env: { ...env, DATA_DIR: folder }, webUrl: '' })
    await rm(folder, { force: true, recursive: true })
  }
}

/** Those of `docs/deploy/scale.env`. */
async function shippedSettings(): Promise<Record<string, string>> {
  const text = await readFile(path.join(root, 'docs/deploy/scale.env'), 'utf8')
  return Object.fromEntries([...text.matchAll(/^([A-Z_0-9]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]))
}
