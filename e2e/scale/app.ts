import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'

import { apps } from '../../scripts/apps.mjs'
import { kill, root, run, type Started, waitForAnswer } from '../servers/montage.ts'

/** One process of an app, with a port and a data folder that stay when it is started again. */
export class App {
  readonly env: Record<string, string>
  readonly host: string
  readonly origin: string
  readonly #dataDir: string
  readonly #kind: 'cms' | 'web'
  #process: Started | null = null

  constructor(kind: 'cms' | 'web', port: number, dataDir: string, env: Record<string, string>) {
    this.host = `127.0.0.1:${port}`
    this.origin = `http://${this.host}`
    this.#dataDir = dataDir
    this.#kind = kind
    this.env = {
      ...env,
      DATA_DIR: dataDir,
      ...(kind === 'cms' ? { CMS_PORT: String(port) } : { WEB_ORIGIN: this.origin, WEB_PORT: String(port) }),
    }
  }

  get log(): string {
    return this.#process?.output() ?? ''
  }

  get pid(): number {
    return this.#process?.child.pid ?? 0
  }

  /** Resolves when it is ready for readers or editors. */
  async start(): Promise<void> {
    await this.launch()
    if (this.#kind === 'web') await this.untilReady()
  }

  /** Resolves when it answers. */
  async launch(by = () => this.#run()): Promise<void> {
    await mkdir(this.#dataDir, { recursive: true })
    this.#process = await by()
    await waitForAnswer(this.#process, this.origin + (this.#kind === 'cms' ? '/api/health' : '/healthz'))
  }

  /** By the commands of the containers. */
  async #run(): Promise<Started> {
    const { folder, prepare } = apps[this.#kind]
    const prepared = run([...prepare], this.env, path.join(root, folder))
    if ((await prepared.ended) !== 0) throw new Error(prepared.output())
    return run(['scripts/serve.mjs', this.#kind], this.env)
  }

  async untilReady(): Promise<void> {
    const status = async () => (await fetch(`${this.origin}/readyz`)).status
    await expect.poll(status, { intervals: [100], timeout: 60_000, message: this.log }).toBe(200)
  }

  /** Ends it as a service manager does. */
  async stop(): Promise<void> {
    this.#process?.child.kill('SIGTERM')
    await this.#process?.ended
    this.#process = null
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    if (this.#process) await kill(this.#process)
    this.#process = null
  }

  async loseData(): Promise<void> {
    await rm(this.#dataDir, { force: true, recursive: true })
  }
}
