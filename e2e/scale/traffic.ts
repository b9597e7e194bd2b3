import { setTimeout as sleep } from 'node:timers/promises'

import { nthOrder } from '../content/orders.ts'
import type { Ranking } from '../content/ranking.ts'
import { publicationIn } from '../site/page-markers.ts'
import type { Fleet } from './fleet.ts'

export type Seen = { answers: number; faults: string[]; live: number; saves: number }

/** Readers and an editor, through TLS and the cache. */
export class Traffic {
  readonly seen: Seen = { answers: 0, faults: [], live: 0, saves: 0 }
  readonly #session: Record<string, string>
  readonly #fleet: Fleet
  /** For each page the publication that is known to be live. */
  readonly #live = new Map<string, number>()
  #isOn = true
  #running: Promise<unknown> = Promise.resolve()

  constructor(fleet: Fleet, session: Record<string, string>) {
    this.#session = session
    this.#fleet = fleet
  }

  start(readers: number, pages: string[], ranking: Ranking): void {
    const reading = Array.from({ length: readers }, (_, reader) => this.#read(pages, reader))
    this.#running = Promise.all([...reading, this.#edit(ranking)])
  }

  async stop(): Promise<Seen> {
    this.#isOn = false
    await this.#running
    return this.seen
  }

  async #read(pages: string[], reader: number): Promise<void> {
    for (let turn = reader; this.#isOn; turn++) {
      const page = pages[turn % pages.length] ?? '/'
      // Half of the requests pass the cache.
      const address = this.#fleet.webUrl + page + (turn % 2 === 0 ? '' : `?turn=${turn}`)
      const live = this.#live.get(page) ?? 0
      const fault = await this.#fault(address, live).catch(({ message }: Error) => `no answer: ${message}`)
      this.seen.answers++
      if (fault) this.seen.faults.push(`${address}: ${fault}`)
      await sleep(20)
    }
  }

  async #fault(address: string, live: number): Promise<string | null> {
    const { status, text } = await this.#fleet.tls.ask(address)
    if (status !== 200) return `answered ${status}`
    if (!text.endsWith('</html>')) return 'was cut short'
    const publication = publicationIn(text) ?? 0
    return publication < live ? `had publication ${publication}, and ${live} was live` : null
  }

  async #edit({ list, montages, path }: Ranking): Promise<void> {
    const { cmsUrl, tls } = this.#fleet
    const ask = async (path: string, options = {}) => {
      const answer = await tls
        .ask(cmsUrl + path, { headers: this.#session, ...options })
        .catch(({ message }: Error) => ({ status: 0, text: message }))
      if (answer.status === 200) return JSON.parse(answer.text)
      this.seen.faults.push(`${cmsUrl}${path}: ${answer.status} ${answer.text.slice(0, 200)}`)
      return null
    }
    for (let number = 1; this.#isOn; number++) {
      const newest = await ask(`/api/lists/${list.id}?depth=0&draft=true`)
      const entries = nthOrder(montages, number).map(({ id }) => ({ montage: id }))
      const body = { entries, revision: newest?.revision, _status: 'published' }
      if (!(await ask(`/api/lists/${list.id}?depth=0`, { body, method: 'PATCH' }))) continue
      this.seen.saves++
      for (let isLive = false; !isLive && this.#isOn; ) {
        const live = await ask(`/api/live/lists/${list.id}?wait=true`)
        isLive = live?.live === true
        if (isLive) this.#live.set(path, live.publication)
        if (isLive) this.seen.live++
      }
    }
  }
}
