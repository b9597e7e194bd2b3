import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { pathOfList } from 'types/addresses'

import type { Newsroom } from '../../content/newsroom.ts'
import type { Place } from '../../servers/montage.ts'
import { timed } from './results.ts'

const timeoutInMs = 120_000

/** A published list whose first entry goes last with each save. */
export class TurningList {
  readonly id: string
  readonly page: string
  readonly path: string
  readonly #newsroom: Newsroom

  constructor(list: { id: string; slug: string }, newsroom: Newsroom, { webUrl }: Place) {
    this.id = list.id
    this.path = pathOfList(list)
    this.page = webUrl + this.path
    this.#newsroom = newsroom
  }

  static async bySlug(slug: string, newsroom: Newsroom, place: Place): Promise<TurningList> {
    return new TurningList(await newsroom.bySlug('lists', slug), newsroom, place)
  }

  /** @returns the milliseconds until the response */
  publish = (): Promise<number> => this.#send('published')

  saveDraft = (): Promise<number> => this.#send('draft')

  /** Publishes, and waits until readers have it. */
  async publishUntilLive(): Promise<{ answered: number; live: number }> {
    const before = await tagOf(this.page)
    const answered = await this.publish()
    return { answered, live: await timed(() => untilOther(this.page, before)) }
  }

  async #send(status: 'draft' | 'published'): Promise<number> {
    const { entries, revision } = await this.#newsroom.newest('lists', this.id)
    const [first, ...others] = entries ?? []
    const data = { entries: first ? [...others, first] : [], revision: revision ?? null, _status: status }
    let answer = { status: 0, text: '' }
    const took = await timed(async () => {
      answer = await this.#newsroom.attempt('lists', this.id, data, status === 'draft' ? '&draft=true' : '')
    })
    expect(answer.status, answer.text).toBe(200)
    return took
  }
}

/** The tag of a page or file is a hash of its bytes. */
export async function tagOf(address: string): Promise<string | null> {
  return (await fetch(address, { headers: { 'Accept-Encoding': 'identity' }, method: 'HEAD' })).headers.get('etag')
}

export async function untilOther(address: string, tag: string | null): Promise<void> {
  const deadline = performance.now() + timeoutInMs
  while ((await tagOf(address)) === tag) {
    if (performance.now() > deadline) throw new Error(`${address} did not change within ${timeoutInMs / 1000} s.`)
    await sleep(3)
  }
}
