import { expect } from '@playwright/test'
import { pagesOfList, pathOfList, pathOfMontage } from 'types/addresses'
import type { List, Montage } from '../../apps/cms/src/payload-types.ts'

import { type Answer, type Newsroom, unique } from './newsroom.ts'
import { nthOrder } from './orders.ts'

/** A published list that a test re-ranks by numbers (`orders.ts`). */
export class Ranking {
  readonly list: List
  readonly montages: Montage[]

  private constructor(list: List, montages: Montage[]) {
    this.list = list
    this.montages = montages
  }

  static async make(newsroom: Newsroom, count: number, data: Partial<List> = {}): Promise<Ranking> {
    const montages: Montage[] = []
    for (let film = 1; film <= count; film++) montages.push(await newsroom.montage(unique(`Film ${film}`)))
    return new Ranking(await newsroom.list(unique('Ranking'), montages, data), montages)
  }

  get path(): string {
    return pathOfList(this.list)
  }

  /** The pages that a re-rank changes: those of the list and its montages, and the front. */
  get pages(): string[] {
    return [...pagesOfList(this.list), '/', ...this.montages.map(pathOfMontage)]
  }

  /** The slugs of the montages in the order with a number, top first. */
  slugs(number: number): string[] {
    return nthOrder(this.montages, number).map(({ slug }) => slug)
  }

  async publish(number: number, newsroom: Newsroom): Promise<void> {
    const { status, text } = await this.send(number, newsroom)
    expect(status, text).toBe(200)
  }

  /** Publishes an order and may be refused; without a revision, the newest state is changed. Rejects when there is no response. */
  async send(number: number, newsroom: Newsroom, revision?: number | null): Promise<Answer<List>> {
    const { id } = this.list
    const entries = nthOrder(this.montages, number).map((montage) => ({ montage: montage.id }))
    return newsroom.attempt('lists', id, { entries, revision: revision ?? (await newsroom.revisionOf('lists', id)), _status: 'published' })
  }
}
